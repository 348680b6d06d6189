import { css } from 'lit';

/** One event, folded or in full. */
export const eventStyles = css`
  .event {
    overflow-wrap: anywhere;
  }
  .kind {
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_tone);
  }
  .kind .mark {
    display: inline-block;
    margin-inline-end: 6px;
  }
  .status {
    margin-inline-start: 4px;
    padding-inline: 6px;
    border: 1px solid;
    border-radius: var(--_radius);
    font-weight: 600;
    color: var(--_alert);
  }
  .title button {
    display: block;
    inline-size: 100%;
    min-block-size: 28px;
    padding-block: 2px;
    padding-inline: 0 22px;
    border: 0;
    background: none;
    position: relative;
    font-family: var(--_font-display);
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
    text-align: start;
    text-wrap: pretty;
  }
  .title button:focus-visible {
    outline-offset: 0;
  }
  .title button::after {
    content: '';
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 5px;
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .title [aria-expanded='true']::after {
    transform: translateY(4px) rotate(225deg);
  }
  .event.cancelled .title,
  .strip.cancelled span {
    text-decoration: line-through;
  }
  .when,
  .place,
  .fact {
    font-size: 0.875em;
  }
  .when {
    font-weight: 600;
  }
  .place,
  .fact span {
    color: var(--_muted);
  }
  .fact b {
    font-weight: 400;
  }
  .facts {
    margin-block-start: 6px;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_line);
  }
  .fact + .fact {
    margin-block-start: 3px;
  }
  .fact a {
    color: var(--_accent);
  }
  @media print {
    .facts[hidden] {
      display: block;
    }
    .title button::after {
      display: none;
    }
    .fact a::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
`;
