import { css } from 'lit';

export const whereToBuy = css`
  :host {
    /* The paper reaches a little past the text, without taking space. */
    box-shadow: 0 0 0 8px var(--_paper);
  }
  .places {
    container-type: inline-size;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    column-gap: calc(var(--_space) * 8);
  }
  li {
    display: grid;
    align-content: start;
    gap: 2px;
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
    min-block-size: 94px;
  }
  .kind {
    font-size: 0.813em;
    color: var(--_muted);
  }
  .name {
    font-family: var(--_font-display);
    font-size: 1.063em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .fact {
    display: flex;
    gap: 6px;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .fact .icon {
    margin-block-start: 0.15em;
  }
  .fact a {
    min-block-size: 24px;
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  .fact a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  .notice {
    border-block: 1px solid var(--_line);
  }
  @media print {
    li {
      break-inside: avoid;
    }
    .fact a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
