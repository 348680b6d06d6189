import { css } from 'lit';

/** What a cell of the month says: the day, the moon's day, holidays. */
export const day = css`
  .day .number {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 3px;
    min-inline-size: 25px;
    padding-inline: 4px;
    border-radius: 13px;
    font-family: var(--_font-display);
    font-size: 1.2308em;
    font-weight: 600;
    line-height: 25px;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .day .lunar {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-end: 6px;
    font-size: 0.8462em;
    line-height: 24px;
    color: var(--_muted);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .off .number,
  .names .off,
  .day .marked,
  .day .holiday {
    color: var(--_alert);
  }
  .day .marked {
    font-weight: 700;
  }
  .outside .number,
  .outside .lunar,
  .outside .holiday {
    color: var(--_muted);
    font-weight: 400;
    opacity: 0.85;
  }
  .today .number {
    text-align: center;
    background: var(--_accent);
    color: var(--_on-accent);
    opacity: 1;
    forced-color-adjust: none;
  }
  .day .holiday {
    position: absolute;
    inset-block-start: 29px;
    inset-inline: 6px 0;
    padding-block: 1px;
    font-size: 0.8462em;
    line-height: 22px;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .day .kept {
    color: var(--_muted);
    font-style: italic;
  }
  @container (inline-size < 600px) {
    .day .number {
      inset-inline-start: 0;
      font-size: 1.1em;
    }
    .day .lunar {
      inset-inline-end: 3px;
      letter-spacing: -0.04em;
    }
  }
`;
