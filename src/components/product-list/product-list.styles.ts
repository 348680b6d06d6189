import { css } from 'lit';

export const productList = css`
  :host {
    min-inline-size: min(100%, 240px);
    /* The paper reaches a little past the text, without taking space. */
    box-shadow: 0 0 0 8px var(--_paper);
    --_gap: calc(var(--_space) * 4);
  }
  .list {
    container-type: inline-size;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px var(--_gap);
    margin-block-end: var(--_gap);
  }
  .search {
    flex: 1 1 240px;
  }
  .search input {
    min-block-size: 44px;
  }
  .sort {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 0.875em;
  }
  .sort span {
    color: var(--_muted);
  }
  .facets {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-size: 0.938em;
  }
  details[open] {
    flex: 1 1 100%;
  }
  summary {
    padding: 8px 14px;
    cursor: pointer;
    font-weight: 600;
  }
  summary:hover {
    color: var(--_accent);
  }
  .chosen {
    color: var(--_accent);
  }
  .values {
    columns: 200px;
    padding: 4px 14px 10px;
    max-block-size: 320px;
    overflow: auto;
    border-block-start: 1px solid var(--_line);
  }
  .values label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    break-inside: avoid;
    cursor: pointer;
  }
  .values label:hover {
    color: var(--_accent);
  }
  .number {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .chips {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    min-block-size: 30px;
    padding: 1px 10px;
    border-color: var(--_line);
    border-radius: 15px;
    background: var(--_wash);
    font-size: 0.875em;
  }
  .count {
    flex: 1 1 auto;
    min-block-size: 1.5em;
    color: var(--_muted);
    font-size: 0.938em;
    outline-offset: 4px;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--hv-list-column, 208px)), 1fr));
    gap: var(--_gap);
    transition: opacity 0.15s;
  }
  .cards.rows {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
  }
  .old {
    opacity: 0.5;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 8px var(--_gap);
    margin-block-start: var(--_gap);
    color: var(--_muted);
    font-size: 0.938em;
  }
  .foot button {
    min-block-size: 44px;
    padding-inline: 28px;
    color: var(--_ink);
    font-weight: 600;
  }
  .notice {
    justify-content: center;
    padding: 32px 12px;
    text-align: center;
    border-block: 1px solid var(--_line);
  }
  .notice b {
    flex: 1 1 100%;
    color: var(--_ink);
    font-weight: 600;
  }
  /* Two narrow columns would cut every name: on a phone the picture stands beside the text. */
  @container (width < 440px) {
    :not(.track) > .cards hv-product-card::part(card) {
      flex-direction: row;
    }
    :not(.track) > .cards hv-product-card::part(picture) {
      inline-size: 34%;
      aspect-ratio: auto;
      border-block-end: 0;
      border-inline-end: 1px solid var(--_line);
    }
    :not(.track) > .cards hv-product-card::part(rating) {
      font-size: 0.75em;
    }
    .cards {
      gap: 10px;
    }
    .sort {
      flex: 1 1 100%;
    }
    .sort select {
      flex: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .cards {
      transition: none;
    }
  }
  @media print {
    .tools :not(.count),
    .foot button {
      display: none;
    }
  }
`;
