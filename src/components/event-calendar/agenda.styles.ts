import { css } from 'lit';

/** The month as a list by days. */
export const agendaStyles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }
  ol > li {
    display: grid;
    grid-template-columns: 60px minmax(0, 1fr);
    gap: 0 12px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .late {
    display: none;
  }
  .date {
    font-size: 0.75em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .date > * {
    display: block;
  }
  .date .number {
    font-family: var(--_font-display);
    font-size: 2.4em;
    font-weight: 600;
    line-height: 1.2;
    color: var(--_ink);
    font-variant-numeric: lining-nums;
  }
  .date.off .number,
  .date.off .name,
  .events .holiday {
    color: var(--_alert);
  }
  .date .lunar::before {
    content: '☾ ' / '';
  }
  .events > * + * {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px dotted var(--_line);
  }
  .events .holiday {
    padding-block: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .events .kept {
    font-weight: 400;
    color: var(--_muted);
  }
  .rest {
    inline-size: 100%;
    margin-block-start: 12px;
  }
  .list .skeleton p {
    padding-block: 24px;
    border-block-end: 1px solid var(--_line);
  }
  @media print {
    .late {
      display: grid;
    }
    .rest {
      display: none;
    }
    .event {
      break-inside: avoid;
    }
  }
`;
