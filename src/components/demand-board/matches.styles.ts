import { css } from 'lit';

/** The products that answer a demand. */
export const matches = css`
  .found {
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_line);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    gap: calc(var(--_space) * 6) calc(var(--_space) * 6);
  }
  .cards > li {
    min-inline-size: 0;
  }
  .waiting {
    block-size: 200px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .score {
    margin-block: calc(var(--_space) * 2) 2px;
    font-size: 0.938em;
    font-weight: 600;
  }
  .reasons {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .reasons li {
    display: grid;
    grid-template-columns: 1.3em minmax(0, 1fr) auto;
    gap: 4px;
    padding-block: 2px;
    border-block-start: 1px solid var(--_line);
  }
  .reasons li:has(.icon) {
    color: var(--_ink);
  }
  .sign {
    color: var(--_accent);
  }
  .points {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .none {
    color: var(--_muted);
  }
  @media print {
    .cards > li {
      break-inside: avoid;
    }
  }
`;
