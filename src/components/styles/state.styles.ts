import { css } from 'lit';

/** `.skeleton` bars while loading; `.notice` for what is empty or failed. */
export const state = css`
  .skeleton {
    border-radius: var(--_radius);
    color: transparent;
    background: var(--_wash);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      background: var(--_line);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid;
    }
  }
  .notice {
    padding: 12px;
    color: var(--_muted);
    text-wrap: balance;
  }
  .notice button {
    min-block-size: 32px;
    padding: 2px 10px;
    margin-inline-start: 8px;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  @media print {
    .skeleton,
    .notice button {
      display: none;
    }
  }
`;
