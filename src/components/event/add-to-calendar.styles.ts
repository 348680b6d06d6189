import { css } from 'lit';

/** The disclosure with ways into a reader's own calendar. */
export const addToCalendar = css`
  .add {
    font-size: 0.875em;
  }
  .add summary {
    inline-size: fit-content;
    padding-block: 4px;
    color: var(--_accent);
    cursor: pointer;
  }
  .add a {
    display: inline-block;
    padding: 2px 14px 2px 0;
  }
  @media print {
    .add {
      display: none;
    }
  }
`;
