import { css } from 'lit';

export const provinceCard = css`
  :host {
    container-type: inline-size;
    /* The paper reaches a little past the text, without taking space. */
    box-shadow: 0 0 0 8px var(--_paper);
  }
  .province {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: calc(var(--_space) * 5) calc(var(--_space) * 8);
    min-block-size: 150px;
  }
  .head {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 2px solid var(--_ink);
  }
  .region {
    font-size: 0.813em;
    font-weight: 600;
    color: var(--_accent);
  }
  .name {
    font-family: var(--_font-display);
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .name a {
    text-decoration: none;
  }
  .name a:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .history,
  .fact {
    font-size: 0.875em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .fact::first-letter {
    text-transform: uppercase;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(var(--_space) * 6);
    margin-block-start: calc(var(--_space) * 3);
    font-size: 0.875em;
  }
  .counts .bar {
    inline-size: 240px;
  }
  .counts b {
    font-family: var(--_font-display);
    font-size: 1.4em;
    font-weight: 600;
    font-variant-numeric: lining-nums;
  }
  section {
    min-inline-size: 0;
  }
  .part {
    padding-block-end: calc(var(--_space) * 2);
    font-weight: 600;
  }
  .agreements li {
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
    font-size: 0.938em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .agreements .fact {
    font-size: 0.933em;
  }
  .agreements a {
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  .agreements a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  .agreed > .fact {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .goods ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
    gap: calc(var(--_space) * 3);
  }
  .notice {
    border-block: 1px solid var(--_line);
  }
  @container (inline-size >= 700px) {
    .province:has(.agreed):has(.events) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .province > :is(.head, .goods, .fact) {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 340px) {
    .name {
      font-size: 1.25em;
    }
  }
  @media print {
    section {
      break-inside: avoid;
    }
    .agreements a::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
`;
