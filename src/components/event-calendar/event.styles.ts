import { css } from 'lit';

/** Kinds of events by colour and by the shape of their mark; one event in full. */
export const eventStyles = css`
  .event,
  .strip {
    --_tone: light-dark(#6b6355, #b9b09e);
  }
  .fair {
    --_tone: light-dark(#b3471d, #ff9f73);
  }
  .goods {
    --_tone: light-dark(#1c6b50, #6fd0ab);
  }
  .meet {
    --_tone: light-dark(#24578f, #8fbdf2);
  }
  .talk {
    --_tone: light-dark(#7a3a8c, #d7a3e8);
  }
  .invest {
    --_tone: light-dark(#7d5c00, #e3bd4f);
  }
  .mark {
    flex: none;
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    background: var(--_tone);
    forced-color-adjust: none;
  }
  .fair .mark {
    border-radius: 50%;
  }
  .meet .mark {
    transform: rotate(45deg);
  }
  .talk .mark {
    border-radius: 50% 50% 0 50%;
  }
  .invest .mark {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_tone);
  }
  .status {
    padding-inline: 6px;
    border: 1px solid;
    border-radius: var(--_radius);
    font-weight: 400;
    color: var(--_muted);
  }
  .title {
    font-family: var(--_font-display);
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .title a {
    text-decoration: none;
  }
  .title a:hover {
    text-decoration: underline;
  }
  .event.off .title {
    text-decoration: line-through;
  }
  .when,
  .place,
  .fact,
  .source {
    font-size: 0.875em;
  }
  .when {
    font-weight: 600;
  }
  .fact,
  .source {
    color: var(--_muted);
  }
  .fact b {
    font-weight: 400;
    color: var(--_ink);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    margin-block-start: 4px;
  }
  summary {
    padding-block: 4px;
    font-size: 0.875em;
    color: var(--_accent);
    cursor: pointer;
  }
  .event {
    overflow-wrap: anywhere;
  }
  .facts[open] {
    flex-basis: 100%;
  }
  .add a {
    display: inline-block;
    padding: 4px 10px 4px 0;
    font-size: 0.875em;
  }
  .details {
    margin-block-start: 12px;
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_accent);
    background: var(--_wash);
  }
  .details .head {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    font-weight: 600;
  }
  .details .event {
    padding-block: 12px 0;
  }
  .details .event + .event {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  @media print {
    .add,
    summary {
      display: none;
    }
    .title a::after {
      content: ' (' attr(href) ')';
      font-size: 0.7em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
