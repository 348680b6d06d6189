import { css, type CSSResult, unsafeCSS } from 'lit';

// Bars are placed by classes: a strict page allows no style attributes.
const numbers = [0, 1, 2, 3, 4, 5, 6];
const places: CSSResult = unsafeCSS(
  numbers
    .map((n) => `.week>.c${n}{grid-column-start:${n + 1}}.week>.d${n + 1}{grid-column-end:span ${n + 1}}`)
    .join('') + [0, 1].map((n) => `.lane${n}{grid-row:${n + 2}}`).join(''),
);

export const month = css`
  .grid {
    display: grid;
    grid-template-rows: auto;
    grid-auto-rows: 108px;
    font-size: 0.8125em;
  }
  .names,
  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  .names {
    padding-block: 6px;
    font-weight: 600;
    color: var(--_muted);
    border-block-end: 1px solid var(--_line);
  }
  .names span {
    padding-inline: 6px;
  }
  .week {
    grid-template-rows: 30px repeat(2, 24px) 1fr;
    gap: 2px 0;
    border-block-end: 1px solid var(--_line);
  }
  .day {
    grid-row: 1 / -1;
    display: grid;
    grid-template: auto 1fr / auto minmax(0, 1fr) auto;
    gap: 0 6px;
    padding: 4px 6px;
    min-inline-size: 0;
    cursor: pointer;
    border-inline-end: 1px solid var(--_line);
  }
  .day.c6 {
    border-inline-end: 0;
  }
  .day:hover {
    background: var(--_wash);
  }
  .day:focus-visible {
    outline-offset: -2px;
    z-index: 2;
  }
  .day[aria-selected='true'] {
    background: var(--_wash);
    box-shadow: inset 0 -3px var(--_accent);
  }
  .number {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 24px;
    font-variant-numeric: tabular-nums;
  }
  .off,
  .off .number {
    color: var(--_alert);
  }
  .outside .number,
  .outside .holiday {
    color: var(--_muted);
    font-weight: 400;
  }
  .today .number {
    min-inline-size: 24px;
    padding-inline: 5px;
    text-align: center;
    border-radius: 12px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .day .lunar {
    grid-area: 1 / 3;
    font-size: 0.85em;
    line-height: 24px;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .day .marked {
    color: var(--_alert);
  }
  .day .holiday {
    grid-area: 1 / 2;
    font-size: 0.85em;
    line-height: 24px;
    color: var(--_alert);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .day .more {
    grid-area: 2 / 1 / auto / -1;
    align-self: end;
    font-size: 0.85em;
    line-height: 24px;
    color: var(--_accent);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .strip {
    z-index: 1;
    display: flex;
    gap: 5px;
    align-items: center;
    min-inline-size: 0;
    margin-inline: 3px;
    padding: 1px 6px;
    block-size: 24px;
    line-height: 22px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 16%, var(--_paper));
    color: var(--_ink);
    cursor: pointer;
  }
  .strip span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .strip.continued {
    margin-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .strip.continues {
    margin-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .cancelled span {
    text-decoration: line-through;
  }
  ${places}
  @media (forced-colors: active) {
    .strip {
      border-color: CanvasText;
    }
    .day[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
