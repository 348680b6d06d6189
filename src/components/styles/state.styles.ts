import { css } from 'lit';

/** `.bar`s inside a `.skeleton` while loading; `.notice` for what is empty or failed. Wrap fallback and skeleton in `.stack`. */
export const state = css`
  .skeleton {
    animation: breathe 1.2s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
  .bar {
    display: inline-block;
    inline-size: 60%;
    block-size: 0.8em;
    vertical-align: middle;
    border-radius: 2px;
    background: var(--_line);
    forced-color-adjust: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
  .stack {
    display: grid;
  }
  .stack > * {
    grid-area: 1/1;
    min-inline-size: 0;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    padding: 12px;
    color: var(--_muted);
    text-wrap: balance;
  }
  .notice button {
    min-block-size: 32px;
    padding: 2px 10px;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  @media print {
    .notice button {
      display: none;
    }
  }
`;
