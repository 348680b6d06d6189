import { css, type CSSResult, unsafeCSS } from 'lit';

// However many weeks a month has, they take the same height together.
const heights: CSSResult = unsafeCSS(
  [4, 5, 6].map((weeks) => `.weeks${weeks} .week{block-size:${660 / weeks}px}`).join(''),
);

/** The month as a grid of cells. */
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
  @media (forced-colors: active) {
    .open[aria-expanded='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
