import { css } from 'lit';

export const carousel = css`
  .arrows {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    margin-block-end: 8px;
  }
  .arrows[hidden] {
    visibility: hidden;
  }
  .arrows button {
    display: grid;
    place-items: center;
    inline-size: 40px;
    min-block-size: 40px;
    padding: 0;
    border-radius: 50%;
  }
  .track {
    overflow-x: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
    padding-block-end: 10px;
    /* The first and the last card keep their focus rings. */
    padding-inline: 3px;
    scroll-padding-inline: 3px;
  }
  /* Once the cards are there: WebKit would snap to the end when fewer come than space was kept for. */
  .track:has(> [aria-busy='false']) {
    scroll-snap-type: x mandatory;
  }
  .track .cards {
    grid-template-columns: none;
    grid-auto-flow: column;
    grid-auto-columns: min(78%, var(--hv-list-column, 208px));
  }
  .track li {
    scroll-snap-align: start;
  }
  @media print {
    .arrows {
      display: none;
    }
    .track {
      overflow: visible;
    }
    .track .cards {
      grid-auto-flow: row;
      grid-template-columns: repeat(auto-fill, minmax(208px, 1fr));
    }
  }
`;
