import { css } from 'lit';
import { art } from '../product-card/art.styles.js';

export const productDetail = [
  art,
  css`
    :host {
      container-type: inline-size;
      /* The paper reaches a little past the text, without taking space. */
      box-shadow: 0 0 0 8px var(--_paper);
    }
    :host([modal]) {
      display: contents;
    }
    dialog {
      inline-size: min(760px, 100vw - 24px);
      max-inline-size: none;
      max-block-size: calc(100dvh - 24px);
      padding: 0;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      box-shadow: var(--_shadow);
      color: var(--_ink);
      background: var(--_paper);
      overscroll-behavior: contain;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.55);
    }
    .window {
      container-type: inline-size;
      padding: calc(var(--_space) * 5);
    }
    .close {
      position: sticky;
      inset-block-start: calc(var(--_space) * 3);
      z-index: 1;
      display: grid;
      place-content: center;
      inline-size: 36px;
      margin-block-end: -36px;
      margin-inline-start: auto;
      padding: 0;
    }
    .detail {
      min-block-size: 220px;
      overflow-wrap: anywhere;
    }
    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 5);
    }
    .picture {
      position: relative;
      aspect-ratio: 3/2;
      overflow: clip;
      border-radius: var(--_radius);
      background: var(--_wash);
    }
    img {
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
    .credit {
      position: absolute;
      inset: auto 0 0;
      padding: 0 8px;
      font-size: 0.75em;
      color: #fff;
      background: #000a;
    }
    :host([modal]) .lead {
      padding-inline-end: 44px;
    }
    .kind {
      font-size: 0.813em;
      font-weight: 600;
      color: var(--_accent);
    }
    .name {
      font-family: var(--_font-display);
      font-size: 1.5em;
      font-weight: 600;
      line-height: 1.35;
      text-wrap: balance;
    }
    .said {
      font-size: 0.875em;
      color: var(--_muted);
      text-wrap: pretty;
    }
    .summary {
      margin-block-start: calc(var(--_space) * 2);
      text-wrap: pretty;
    }
    .rating {
      display: flex;
      align-items: center;
      gap: 5px;
      margin-block-start: 4px;
      font-size: 0.875em;
      font-weight: 600;
      color: var(--_star);
    }
    .rating svg {
      block-size: 0.8em;
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
    section {
      margin-block-start: calc(var(--_space) * 6);
      padding-block-start: calc(var(--_space) * 3);
      border-block-start: 1px solid var(--_line);
    }
    .part {
      padding-block-end: calc(var(--_space) * 2);
      font-weight: 600;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 0.938em;
    }
    th,
    td {
      padding: 6px calc(var(--_space) * 4) 6px 0;
      border-block-end: 1px solid var(--_line);
      font-weight: 400;
      text-align: start;
      vertical-align: baseline;
    }
    thead th {
      font-size: 0.867em;
      color: var(--_muted);
      white-space: nowrap;
    }
    tbody th {
      font-weight: 600;
      min-inline-size: 8em;
    }
    td {
      white-space: nowrap;
    }
    .number {
      text-align: end;
      font-variant-numeric: tabular-nums lining-nums;
      white-space: nowrap;
    }
    .unknown {
      color: var(--_muted);
    }
    .revisions {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .revisions li + li {
      margin-block-start: calc(var(--_space) * 3);
    }
    .connect button {
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
    .connect button:hover {
      filter: brightness(1.1);
    }
    .links a {
      text-decoration-color: var(--_line);
      text-underline-offset: 3px;
    }
    .links a:hover {
      color: var(--_accent);
      text-decoration-color: currentColor;
    }
    @container (inline-size >= 520px) {
      .head {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      }
    }
    @container (inline-size < 340px) {
      .name {
        font-size: 1.25em;
      }
    }
    @media print {
      section {
        break-inside: avoid;
      }
      .connect,
      .close {
        display: none;
      }
      .links a::after {
        content: ' (' attr(href) ')';
        overflow-wrap: anywhere;
      }
    }
  `,
];
