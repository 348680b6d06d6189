import { css, type CSSResult, unsafeCSS } from 'lit';

// However many weeks a month has, they take the same height together.
const heights: CSSResult = unsafeCSS(
  [4, 5, 6].map((weeks) => `.weeks${weeks} .week{block-size:${660 / weeks}px}`).join(''),
);

/** The month as a grid, and its days. */
export const month = css`
  ${heights}
  .grid {
    isolation: isolate;
    font-size: 0.8125em;
    border-block-start: 1px solid var(--_ink);
  }
  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    border-block-end: 1px solid var(--_line);
  }
  .grid .names {
    block-size: auto;
    border-block-end-color: var(--_ink);
  }
  .names span {
    padding: 4px 6px;
    font-weight: 600;
    color: var(--_muted);
  }
  .day {
    position: relative;
    min-inline-size: 0;
    border-inline-end: 1px solid var(--_line);
  }
  .day:last-child {
    border-inline-end: 0;
  }
  .open {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: start;
  }
  .open:hover {
    color: inherit;
  }
  .open:hover,
  .open[aria-expanded='true'] {
    background: var(--_wash);
  }
  .open[aria-expanded='true'] {
    box-shadow: inset 0 -3px var(--_accent);
  }
  .open:focus-visible {
    outline-offset: -2px;
    z-index: 2;
  }
  .day .number {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 3px;
    min-inline-size: 25px;
    padding-inline: 4px;
    border-radius: 13px;
    font-family: var(--_font-display);
    font-size: 1.2308em;
    font-weight: 600;
    line-height: 25px;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .day .lunar {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-end: 6px;
    font-size: 0.8462em;
    line-height: 24px;
    color: var(--_muted);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .off .number,
  .names .off,
  .day .marked,
  .day .holiday {
    color: var(--_alert);
  }
  .day .marked {
    font-weight: 700;
  }
  .outside .number,
  .outside .lunar,
  .outside .holiday {
    color: var(--_muted);
    font-weight: 400;
    opacity: 0.85;
  }
  .today .number {
    text-align: center;
    background: var(--_accent);
    color: var(--_on-accent);
    opacity: 1;
    forced-color-adjust: none;
  }
  .day .holiday {
    position: absolute;
    inset-block-start: 29px;
    inset-inline: 6px 0;
    padding-block: 1px;
    font-size: 0.8462em;
    line-height: 22px;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .day .kept {
    color: var(--_muted);
    font-style: italic;
  }
  @container (inline-size < 600px) {
    .day .number {
      inset-inline-start: 0;
      font-size: 1.1em;
    }
    .day .lunar {
      inset-inline-end: 3px;
      letter-spacing: -0.04em;
    }
  }
  @media (forced-colors: active) {
    .open[aria-expanded='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
