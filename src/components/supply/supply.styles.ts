import { css } from 'lit';

/** Facts, the twelve months and certificates, wherever a buyer reads them. */
export const supplyStyles = css`
  .supply {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
    margin: 0;
  }
  .supply dt {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: 0.813em;
    color: var(--_muted);
  }
  .supply dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .supply .missing dd {
    color: var(--_muted);
  }
  .season {
    display: grid;
    gap: 3px;
  }
  .months {
    display: flex;
    gap: 2px;
    font-size: 0.688em;
    line-height: 1.6;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .months i {
    flex: 0 1 18px;
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: 2px;
    font-style: normal;
    text-align: center;
    color: var(--_muted);
  }
  .months .in {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    print-color-adjust: exact;
  }
  .certificate {
    display: flex;
    gap: 6px;
    padding-block: 4px;
    overflow-wrap: anywhere;
  }
  .certificate .icon {
    margin-block-start: 0.2em;
    color: var(--_accent);
  }
  .certificate .said {
    font-size: 0.875em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .months .in {
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
  }
`;
