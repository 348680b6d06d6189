import { css } from 'lit';

export const programmeFigures = css`
  :host {
    /* The paper reaches a little past the text, without taking space. */
    box-shadow: 0 0 0 8px var(--_paper);
  }
  .figures {
    container-type: inline-size;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr));
    column-gap: calc(var(--_space) * 8);
  }
  li {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding-block: calc(var(--_space) * 3) calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_line);
  }
  ul[role='presentation'] li {
    min-block-size: 190px;
  }
  .period,
  .said,
  .source {
    font-size: 0.813em;
    color: var(--_muted);
  }
  .amount {
    font-family: var(--_font-display);
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .number {
    font-size: 2.125em;
    font-variant-numeric: lining-nums;
    color: var(--_accent);
  }
  .wordy {
    font-size: 1.25em;
  }
  .label {
    display: block;
  }
  .meaning {
    max-inline-size: 62ch;
    margin-block: calc(var(--_space) * 1);
    font-size: 0.938em;
    text-wrap: pretty;
  }
  .sources {
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) * 1);
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
  @container (inline-size < 300px) {
    .number {
      font-size: 1.75em;
    }
  }
  @media print {
    li {
      min-block-size: 0;
      break-inside: avoid;
    }
    .source a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
