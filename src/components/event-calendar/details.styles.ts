import { css } from 'lit';

/** The events of a day, opened below its week. */
export const details = css`
  .details {
    padding: 14px 16px 18px;
    background: var(--_wash);
    border-block-end: 2px solid var(--_accent);
    font-size: 1.2308em;
  }
  .head {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
  }
  .day-name {
    font-family: var(--_font-display);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.4;
  }
  .day-name::first-letter {
    text-transform: uppercase;
  }
  .head button {
    grid-row: span 2;
    align-self: start;
  }
  .details .event {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
`;
