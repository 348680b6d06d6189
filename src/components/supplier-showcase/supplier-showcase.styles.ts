import { css } from 'lit';

export const supplierShowcase = css`
  :host {
    container-type: inline-size;
    /* The paper reaches a little past the text, without taking space. */
    box-shadow: 0 0 0 8px var(--_paper);
  }
  .showcase {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 7) calc(var(--_space) * 8);
    min-block-size: 260px;
    overflow-wrap: anywhere;
  }
  section[hidden] {
    display: none;
  }
  .part {
    padding-block: calc(var(--_space) * 3) calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }
  .story {
    margin-block-start: calc(var(--_space) * 3);
    max-inline-size: 40em;
    text-wrap: pretty;
  }
  .contact {
    display: grid;
    gap: 2px;
    margin-block-start: calc(var(--_space) * 3);
    font-size: 0.938em;
  }
  .contact li {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .contact .icon {
    color: var(--_muted);
  }
  .contact a {
    display: inline-block;
    min-block-size: 24px;
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  .contact a:hover {
    color: var(--_accent);
  }
  .connect {
    margin-block-start: calc(var(--_space) * 5);
  }
  .connect:focus {
    outline: none;
  }
  .connect button[part='connect'] {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding-inline: 18px;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .connect button[part='connect']:hover {
    filter: brightness(1.1);
  }
  @container (inline-size >= 760px) {
    .showcase:has(.where) {
      grid-template-columns: minmax(0, 4fr) minmax(0, 3fr);
      grid-template-rows: auto 1fr;
    }
    .where {
      grid-area: 1 / 2 / span 2;
    }
    .where .part {
      border-block-start: 2px solid var(--_ink);
    }
    .said {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .connect {
      display: none;
    }
  }
`;
