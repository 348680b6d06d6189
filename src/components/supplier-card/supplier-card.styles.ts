import { css } from 'lit';

export const supplierCard = css`
  :host {
    /* The paper reaches a little past the text, without taking space. */
    box-shadow: 0 0 0 8px var(--_paper);
  }
  .supplier {
    container-type: inline-size;
    min-block-size: 170px;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .head {
    padding-block: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border-block-start: 2px solid var(--_ink);
  }
  .kind {
    font-size: 0.813em;
    font-weight: 600;
    color: var(--_accent);
  }
  .name {
    max-inline-size: 30em;
    font-family: var(--_font-display);
    font-size: 1.188em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  .name a {
    text-decoration: underline 1px var(--_line);
    text-underline-offset: 0.2em;
  }
  .name a:hover {
    text-decoration-color: currentColor;
  }
  .facts {
    display: grid;
    gap: var(--_space);
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .missing,
  .source,
  .details {
    color: var(--_muted);
  }
  .certificate b {
    font-weight: 600;
  }
  .source {
    font-size: 0.813em;
    text-wrap: pretty;
  }
  .facts a,
  .source a {
    display: inline-block;
    min-block-size: 24px;
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  .facts a:hover,
  .source a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  .notice {
    border-block: 1px solid var(--_line);
  }
  @container (inline-size >= 480px) {
    .facts {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--_space) * 6);
    }
    .name {
      font-size: 1.313em;
    }
  }
  @media print {
    .supplier {
      break-inside: avoid;
    }
    .name a::after,
    .source a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
