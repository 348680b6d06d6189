import { css } from 'lit';

export const demandBoard = css`
  :host {
    /* The paper reaches a little past the text, without taking space. */
    box-shadow: 0 0 0 8px var(--_paper);
  }
  .board {
    container-type: inline-size;
  }
  .demands {
    border-block-end: 1px solid var(--_line);
  }
  .demand {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3) calc(var(--_space) * 8);
    min-block-size: 150px;
    padding-block: calc(var(--_space) * 4) calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_line);
    outline-offset: 4px;
    overflow-wrap: anywhere;
  }
  .demand:first-child {
    border-block-start: 2px solid var(--_ink);
  }
  .kind {
    font-size: 0.813em;
    font-weight: 600;
    color: var(--_accent);
  }
  .title {
    font-family: var(--_font-display);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .buyer,
  .standing {
    margin-block-start: 2px;
    font-size: 0.938em;
    color: var(--_muted);
  }
  .standing {
    font-weight: 600;
    color: var(--_ink);
  }
  .facts {
    display: grid;
    align-content: start;
    margin: 0;
    font-size: 0.938em;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    column-gap: calc(var(--_space) * 3);
    padding-block: 4px;
    border-block-start: 1px solid var(--_line);
  }
  .facts > :first-child {
    border-block-start: 0;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    text-wrap: pretty;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .actions button {
    min-block-size: 40px;
    padding-inline: 16px;
    font-weight: 600;
  }
  [aria-expanded='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    background: var(--_wash);
  }
  .notice b {
    flex: 1 1 100%;
    color: var(--_ink);
    font-weight: 600;
  }
  .notice {
    border-block: 1px solid var(--_line);
  }
  @container (inline-size >= 680px) {
    .demand {
      grid-template: auto 1fr / minmax(0, 5fr) minmax(0, 6fr);
    }
    .facts {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .actions {
      align-self: start;
    }
    .found,
    .form {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 340px) {
    .actions button {
      flex: 1 1 auto;
      padding-inline: 10px;
    }
  }
  @container (inline-size < 260px) {
    .title {
      font-size: 1.125em;
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media screen {
    .folded {
      display: none;
    }
  }
  @media print {
    .actions,
    .form {
      display: none;
    }
    .demand {
      break-inside: avoid;
    }
  }
`;
