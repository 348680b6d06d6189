import { css } from 'lit';

/** The frame: which of the two views is shown, the month's title, the line below it. */
export const frame = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(100%, 220px);
    min-block-size: var(--hv-calendar-height, 840px);
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
    justify-content: space-between;
    padding-block-end: 8px;
    border-block-end: 3px double var(--_ink);
  }
  .month {
    font-family: var(--_font-display);
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.4;
  }
  .month small {
    font-size: 1em;
    font-weight: 400;
    color: var(--_muted);
  }
  .moon {
    font-size: 0.8125em;
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
    font-size: 0.875em;
  }
  :host(:dir(rtl)) .turn svg {
    transform: scaleX(-1);
  }
  .subscribe {
    padding-block: 8px;
  }
  .as-auto > .list,
  .as-month > .list,
  .as-agenda > .grid {
    display: none;
  }
  @container (inline-size < 480px) {
    .as-auto > .list {
      display: block;
    }
    .as-auto > .grid {
      display: none;
    }
    .month {
      font-size: 1.5em;
    }
  }
  @media (max-width: 479px) {
    :host {
      min-block-size: var(--hv-calendar-height, 560px);
    }
  }
  @media print {
    :host {
      min-block-size: 0;
    }
    .frame > .list {
      display: block;
    }
    .frame > .grid,
    .turn,
    .subscribe,
    .nearest {
      display: none;
    }
  }
`;
