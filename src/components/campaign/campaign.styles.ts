import { css } from 'lit';

export const campaign = css`
  :host {
    /* The paper reaches a little past the text, without taking space. */
    box-shadow: 0 0 0 8px var(--_paper);
  }
  .campaign {
    container-type: inline-size;
    min-block-size: 150px;
  }
  .head {
    padding-block: calc(var(--_space) * 3) calc(var(--_space) * 5);
    border-block-start: 2px solid var(--_ink);
  }
  .name {
    max-inline-size: 34em;
    font-family: var(--_font-display);
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .countdown {
    margin-block-start: calc(var(--_space) * 2);
    font-size: 1.125em;
    font-weight: 600;
    color: var(--_accent);
    text-wrap: pretty;
  }
  .dates,
  .said,
  .source {
    font-size: 0.875em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .part {
    padding-block-end: calc(var(--_space) * 2);
    font-weight: 600;
  }
  .reserves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr));
    column-gap: calc(var(--_space) * 8);
    padding-block-end: calc(var(--_space) * 4);
  }
  .reserves li {
    min-inline-size: 0;
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }
  .goods {
    font-weight: 600;
  }
  .track {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block: 4px;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .rest {
    fill: var(--_line);
  }
  .done {
    fill: var(--_accent);
  }
  .sources {
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }
  .source a {
    display: inline-block;
    min-block-size: 24px;
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  .source a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  .notice {
    border-block: 1px solid var(--_line);
  }
  @container (inline-size < 340px) {
    .name {
      font-size: 1.188em;
    }
  }
  @media print {
    .source a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
