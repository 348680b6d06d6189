import { css, type CSSResult, unsafeCSS } from 'lit';

// Bars are placed by classes: a strict page allows no style attributes. A bar reaches over the borders of its cells.
const places: CSSResult = unsafeCSS(
  [1, 2, 3, 4, 5, 6, 7].map((n) => `.d${n}{inline-size:calc(${n}00% + ${n - 1}px)}`).join('') +
    [0, 1, 2, 3, 4].map((n) => `.lane${n}{inset-block-start:${29 + 25 * n}px}`).join(''),
);

/** Events in the grid, and the number of those that have no room. */
export const bar = css`
  ${places}
  .strip,
  .more {
    position: absolute;
    z-index: 1;
    display: flex;
    gap: 5px;
    align-items: center;
    block-size: 24px;
    min-block-size: 0;
    padding: 0 6px;
    line-height: 22px;
    text-align: start;
    white-space: nowrap;
    border: 1px solid var(--_paper);
  }
  .strip {
    background: color-mix(in srgb, var(--_tone) 17%, var(--_paper));
  }
  .strip:hover {
    color: inherit;
    border-color: var(--_tone);
  }
  .strip span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  [aria-busy='true'] .strip {
    opacity: 0.55;
  }
  .strip.continued {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .strip.continues {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .more {
    inset-inline: 0;
    border-color: transparent;
    background: none;
    font-size: 0.8462em;
    color: var(--_accent);
    overflow: hidden;
  }
  @media (forced-colors: active) {
    .strip {
      border-color: CanvasText;
    }
  }
`;
