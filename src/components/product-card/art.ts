import { svg, type TemplateResult } from 'lit';
import type { Product } from '../../sdk/schemas/product.js';
import { motifOf } from './motifs.js';

// Borders from north to south, by the number of the province today: terraces, delta weave, surf, highland brocade, rubber rows, canals.
const borders: [last: number, unit: string][] = [
  [25, 'l4-4 4 4'],
  [37, 'h2v-4h4v4h2'],
  [56, 'q4-7 8 0'],
  [68, 'l4-4 4 4-4-2-4 2h8'],
  [80, 'v-4m4 0v4m4 0'],
  [99, 'c3 0 1-4 4-4s1 4 4 4'],
];

/** A number from `text` that looks random but is always the same for it. */
function seedOf(text: string): number {
  let seed = 7;
  for (const letter of text) seed = (seed * 31 + letter.codePointAt(0)!) % 9973;
  return seed;
}

/**
 * A picture of `product` in the manner of a block print: its kind of goods repeated tone on tone, printed once more in two
 * plates that do not quite meet, over a border for the part of the country it comes from. Decorative: hidden from readers
 * that speak. What has to be loaded first is drawn after `redraw`.
 */
export function drawArt(
  { id, category, subcategory, province }: Product,
  redraw?: () => void,
): TemplateResult {
  const { ink, path } = motifOf(category, subcategory, redraw);
  const seed = seedOf(id);
  const number = +(province?.current.slice(3) ?? 0);
  // Hà Nội (1) and Bắc Ninh (24) have numbers among the mountains' but lie in the delta.
  const border = borders.find(([last]) => (number === 1 || number === 24 ? 37 : number) <= last)?.[1];
  const tilt = (seed % 5) * 9 - 18;
  const side = seed % 2 ? 1 : -1;
  return svg`<svg class="art ${ink}" viewBox="0 0 96 64" preserveAspectRatio="xMidYMid slice" aria-hidden="true" part="art">
    ${
      path &&
      svg`<pattern id="p" width="26" height="22" patternUnits="userSpaceOnUse" patternTransform="rotate(${tilt}) translate(${seed % 26} ${seed % 22})">
        <path d=${path} transform="scale(.32)" /><path d=${path} transform="translate(13 11)scale(.32)" />
      </pattern>
      <path fill="url(#p)" d="M0 0h96v64H0z" />
      <circle cx=${48 + side * 5} cy=${26 + (seed % 4)} r="23" />
      <g transform="translate(28 9)scale(1.25)">
        <path class="plate" d=${path} transform="translate(${side * 1.3} 1.2)" /><path class="line" d=${path} />
      </g>`
    }
    ${border ? svg`<path class="hem" d="M0 57h96v9H0z" /><path class="line" d=${`M-1 62.5${border.repeat(13)}`} />` : ''}
  </svg>`;
}
