import { css } from 'lit';

/** The line below the month's title, which keeps its place whatever it says. */
export const summary = css`
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    align-content: center;
    align-items: center;
    min-block-size: 44px;
    padding-block: 4px;
    font-size: 0.8125em;
  }
  .summary .notice {
    padding: 0;
  }
  .summary .notice button,
  .nearest button {
    min-block-size: 28px;
    padding: 1px 10px;
  }
  .nearest {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    color: var(--_muted);
  }
  .legend li {
    display: flex;
    gap: 5px;
    align-items: center;
  }
  @container (inline-size < 720px) {
    .summary {
      min-block-size: 76px;
    }
  }
  @container (inline-size < 480px) {
    .summary {
      min-block-size: 44px;
    }
    .legend {
      display: none;
    }
  }
`;
