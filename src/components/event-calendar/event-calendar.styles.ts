import { css } from 'lit';

export const eventCalendar = css`
  :host {
    container-type: inline-size;
    min-block-size: var(--hv-calendar-height, 630px);
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    padding-block-end: 10px;
    border-block-end: 2px solid var(--_ink);
  }
  .month {
    font-family: var(--_font-display);
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.4;
  }
  .month small {
    margin-inline-start: 6px;
    font-size: 0.62em;
    font-weight: 400;
    color: var(--_muted);
  }
  .turn {
    display: flex;
    gap: 6px;
  }
  .turn button {
    display: inline-flex;
    align-items: center;
    min-inline-size: 36px;
    justify-content: center;
  }
  :host(:dir(rtl)) .turn svg {
    transform: scaleX(-1);
  }
  .agenda {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .agenda li {
    display: grid;
    grid-template-columns: 64px minmax(0, 1fr);
    gap: 0 14px;
    padding-block: 14px;
    border-block-end: 1px solid var(--_line);
  }
  .date {
    display: flex;
    flex-direction: column;
    line-height: 1.4;
    font-size: 0.75em;
    color: var(--_muted);
  }
  .date .number {
    font-family: var(--_font-display);
    font-size: 2.3em;
    font-weight: 600;
    line-height: 1.2;
    color: var(--_ink);
  }
  .date.off .number,
  .date.off .name,
  .date .holiday {
    color: var(--_alert);
  }
  .events > * + * {
    margin-block-start: 14px;
    padding-block-start: 14px;
    border-block-start: 1px dotted var(--_line);
  }
  .subscribe {
    margin-block-start: 10px;
    font-size: 0.875em;
  }
  .subscribe a {
    color: var(--_accent);
  }
  .rest {
    margin-block-start: 14px;
  }
  .paper {
    display: none;
  }
  @media print {
    :host {
      min-block-size: 0;
    }
    .turn,
    .details,
    .screen,
    .subscribe {
      display: none;
    }
    .paper {
      display: block;
    }
    .agenda li {
      break-inside: avoid;
    }
  }
`;
