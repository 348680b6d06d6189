import { css } from 'lit';

/** What is under a list that has more: how far the reader is, and the button. With `control`. */
export const foot = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 3);
    font-size: 0.938em;
    color: var(--_muted);
  }
  .foot button {
    min-block-size: 40px;
    padding-inline: 20px;
    color: var(--_ink);
    font-weight: 600;
  }
  .foot button:hover {
    color: var(--_accent);
  }
  @media print {
    .foot {
      display: none;
    }
  }
`;
