import { css } from 'lit';

export const eventCard = css`
  :host {
    container-type: inline-size;
    /* The paper reaches a little past the text, without taking space. */
    box-shadow: 0 0 0 8px var(--_paper);
  }
  .event {
    display: grid;
    grid-template-columns: 92px minmax(0, 1fr);
    column-gap: calc(var(--_space) * 4);
    min-block-size: 150px;
    padding-block: calc(var(--_space) * 3);
    border-block: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .date {
    padding-block-start: 2px;
    border-block-start: 3px solid var(--_tone, var(--_line));
    font-size: 0.813em;
    color: var(--_muted);
  }
  .date b {
    display: block;
    font-family: var(--_font-display);
    font-size: 2.15em;
    font-weight: 600;
    font-variant-numeric: lining-nums;
    line-height: 1.3;
    letter-spacing: -0.02em;
    white-space: nowrap;
    color: var(--_ink);
  }
  .kind {
    font-size: 0.813em;
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
    color: var(--_alert);
  }
  .title {
    font-family: var(--_font-display);
    font-size: 1.188em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .title a {
    text-decoration: none;
  }
  .title a:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .cancelled .title {
    text-decoration: line-through;
  }
  .when {
    margin-block-start: 4px;
    font-weight: 600;
  }
  .nearness {
    margin-inline-start: 4px;
    font-weight: 400;
    color: var(--_accent);
  }
  .past .nearness {
    color: var(--_muted);
  }
  .nearness::before {
    content: '· ';
    color: var(--_muted);
  }
  .when,
  .fact {
    font-size: 0.875em;
    text-wrap: pretty;
  }
  .fact {
    color: var(--_muted);
  }
  .fact::first-letter {
    text-transform: uppercase;
  }
  .fact a {
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  .fact a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  .ways {
    margin-block-start: calc(var(--_space) * 2);
  }
  .ways .fact a {
    display: inline-block;
    min-block-size: 24px;
    font-weight: 600;
    color: var(--_accent);
  }
  .notice {
    border-block: 1px solid var(--_line);
  }
  @container (inline-size < 380px) {
    .event {
      grid-template-columns: minmax(0, 1fr);
      row-gap: calc(var(--_space) * 2);
    }
    .date {
      display: flex;
      align-items: baseline;
      gap: 6px;
    }
    .title {
      font-size: 1.063em;
    }
  }
  @media print {
    .event {
      break-inside: avoid;
    }
    .title a::after,
    .fact a::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
