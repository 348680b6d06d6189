import { css } from 'lit';

// 1.47 is what the tallest Vietnamese capitals need (Ẫ over y in DejaVu Sans). Every line has its place, whatever a product lacks: nothing moves when data comes. A name has two lines, a long one three
// smaller ones, everything else one.
export const productCard = css`
  :host {
    --_gap: calc(var(--_space) * 3);
    background: none;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overflow: clip;
    text-align: start;
  }
  .card:has(a:hover) {
    border-color: var(--_accent);
  }
  .card:has(a:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .picture {
    position: relative;
    order: -1;
    flex: none;
    aspect-ratio: var(--hv-card-picture-ratio, 3/2);
    overflow: hidden;
    background: var(--_wash);
    border-block-end: 1px solid var(--_line);
  }
  /* Out of the flow: a picture's own proportions never stretch its frame. */
  svg.art,
  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .credit {
    position: absolute;
    inset: auto 0 0;
    padding: 0 8px;
    font-size: 0.688em;
    color: #fff;
    background: #000a;
  }
  /* A long name in one line never widens a page's columns: what counts is 100 px, whatever is in it. */
  .body {
    contain: inline-size;
    contain-intrinsic-inline-size: 100px;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    flex: 1;
    padding: calc(var(--_gap) - 2px) var(--_gap) var(--_gap);
  }
  .kind,
  .maker,
  .place,
  .rating,
  .price {
    font-size: 0.813em;
    color: var(--_muted);
  }
  .kind,
  .maker,
  .place,
  .credit,
  .rating {
    overflow: hidden;
    min-block-size: 1.5em;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .kind {
    font-weight: 600;
    color: var(--_accent);
  }
  .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    block-size: 3.45em;
    margin-block-end: 4px;
    font-family: var(--_font-display);
    font-weight: 600;
    font-size: 1.125em;
    line-height: 1.47;
    text-wrap: balance;
  }
  .long {
    -webkit-line-clamp: 3;
    block-size: 4.436em;
    font-size: 0.875em;
  }
  a {
    text-decoration: none;
    outline: none;
  }
  a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  a:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  mark {
    color: inherit;
    background: color-mix(in srgb, var(--_star) 28%, transparent);
  }
  .maker {
    color: var(--_ink);
  }
  .rating {
    display: flex;
    align-items: center;
    gap: 5px;
    min-block-size: 1.85em;
    margin-block-start: 4px;
    font-weight: 600;
    color: var(--_star);
  }
  /* In a narrow card the stars shrink, so that the year is never cut. */
  .rating svg {
    block-size: 0.8em;
    flex: 0 1 auto;
    min-inline-size: 0;
    fill: currentColor;
  }
  .past {
    font-weight: 400;
    color: var(--_muted);
  }
  .past span {
    padding: 0 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .price {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 0;
    padding: 1px 10px;
    font-weight: 600;
    color: var(--_ink);
    background: var(--_paper);
    white-space: nowrap;
  }
  .horizontal,
  .compact {
    flex-direction: row;
  }
  .horizontal .picture,
  .compact .picture {
    inline-size: 38%;
    aspect-ratio: auto;
    border-block-end: 0;
    border-inline-end: 1px solid var(--_line);
  }
  .compact .picture {
    inline-size: 96px;
  }
  .compact .body {
    padding: 6px 10px;
  }
  .compact .name {
    -webkit-line-clamp: 2;
    block-size: 2.94em;
    margin: 0;
    font-size: 0.9375em;
  }
  .compact :is(.kind, .maker),
  .compact .credit {
    display: none;
  }
  .compact .rating {
    margin: 0;
  }
  .compact .price {
    inset-block-start: 6px;
    padding: 0 5px;
    font-size: 0.688em;
  }
  /* The sum of the lines above. */
  .bare .body {
    box-sizing: content-box;
    flex: none;
    block-size: calc(9.045em + 8px);
  }
  .bare.compact .body {
    block-size: 5.48em;
  }
  .blank {
    visibility: hidden;
  }
  .paper {
    background: var(--_paper);
  }
  .stack > .notice {
    align-self: stretch;
    justify-content: center;
    align-content: center;
    text-align: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .stack > slot {
    display: block;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .card .name {
      display: block;
      block-size: auto;
    }
    a::after {
      content: ' (' attr(href) ')';
      position: static;
      font-size: 0.7em;
    }
  }
`;
