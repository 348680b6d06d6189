import { css } from 'lit';

export const storyList = css`
  :host {
    /* The paper reaches a little past the text, without taking space. */
    box-shadow: 0 0 0 8px var(--_paper);
  }
  .list {
    container-type: inline-size;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    column-gap: calc(var(--_space) * 8);
    border-block-end: 1px solid var(--_line);
  }
  li {
    display: grid;
    align-content: start;
    gap: 2px;
    min-block-size: 96px;
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
    outline-offset: 4px;
    overflow-wrap: anywhere;
  }
  .publisher {
    font-size: 0.813em;
    font-weight: 600;
    color: var(--_accent);
  }
  .title {
    max-inline-size: 40em;
    font-family: var(--_font-display);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .title a {
    display: inline-block;
    min-block-size: 24px;
    text-decoration: none;
  }
  .title a:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .facts {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .notice {
    border-block: 1px solid var(--_line);
  }
  @media print {
    li {
      break-inside: avoid;
    }
    .title a::after {
      content: ' (' attr(href) ')';
      font: 0.75em/1.4 var(--_font);
      overflow-wrap: anywhere;
    }
  }
`;
