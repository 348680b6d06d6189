import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import type { Cell } from '../stage/stage.js';

/** Pixels of a sheet at a quarter of its size: letters become grey, so what a rasteriser does to their edges is hardly seen. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}
/** CSS pixels for each pixel that is compared. */
export const SCALE = 4;
/** How far a pixel runs into its neighbours before it is compared. */
const BLUR = 0.8;
/** Colours may differ by so much (0 to 1, as pixelmatch counts) … */
const COLOUR = 0.05;
/** … and in a square of so many pixels … */
const SQUARE = 16;
/** … so many may differ by more. An icon of 16 px has 16. */
const MOST = 14;
/** CSS pixels that an element may grow or shrink by. */
const GROWTH = 2;

export interface Difference {
  cell: string;
  why: string;
  images?: { expected: Uint8Array; actual: Uint8Array; diff: Uint8Array; width: number; height: number };
}

export const nameOf = ({ state, width }: Cell): string => `${state} ${width}`;

/** The form in which a sheet is kept: a WebP of a quarter of its size. */
export async function shrink(picture: Uint8Array): Promise<Uint8Array> {
  const image = sharp(picture).removeAlpha();
  const { width, height } = await image.metadata();
  return image
    .resize({
      width: Math.round(width / SCALE),
      height: Math.round(height / SCALE),
      fit: 'fill',
      kernel: 'linear',
    })
    .webp({ quality: 60 })
    .toBuffer();
}

export async function pixelsOf(kept: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(kept)
    .blur(BLUR)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}

/** The pixels of one cell, as a row of bytes for each line. */
function cut({ data, width: full }: Pixels, box: Cell['box'], width: number, height: number): Uint8Array {
  const [left, top] = [Math.round(box[0] / SCALE), Math.round(box[1] / SCALE)];
  const part = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * full + left) * 4;
    part.set(data.subarray(from, from + width * 4), y * width * 4);
  }
  return part;
}

/** How many pixels differ in the square where most do. */
function worst(mask: Uint8Array, width: number, height: number): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (mask[(y * width + x) * 4 + 3]) {
        const square = Math.floor(y / SQUARE) * 10_000 + Math.floor(x / SQUARE);
        const count = (counts.get(square) ?? 0) + 1;
        counts.set(square, count);
        most = Math.max(most, count);
      }
  return most;
}

/** How two pictures of one cell differ; `most` is the figure that MOST bounds. */
export function compareCell(before: Pixels, was: Cell['box'], after: Pixels, is: Cell['box']) {
  const width = Math.floor(Math.min(was[2], is[2]) / SCALE);
  const height = Math.floor(Math.min(was[3], is[3]) / SCALE);
  const [expected, actual] = [cut(before, was, width, height), cut(after, is, width, height)];
  const diff = new Uint8Array(width * height * 4);
  if (width > 0 && height > 0)
    pixelmatch(expected, actual, diff, width, height, { threshold: COLOUR, includeAA: true, diffMask: true });
  return { most: worst(diff, width, height), images: { expected, actual, diff, width, height } };
}

/** The cells of a sheet that a person would call different, and those that came or went. */
export function differences(before: Pixels, was: Cell[], after: Pixels, is: Cell[]): Difference[] {
  const found: Difference[] = [];
  const old = new Map(was.map((cell) => [nameOf(cell), cell]));
  for (const cell of is) {
    const name = nameOf(cell);
    const expected = old.get(name);
    old.delete(name);
    if (!expected) {
      found.push({ cell: name, why: 'is new' });
      continue;
    }
    const { most, images } = compareCell(before, expected.box, after, cell.box);
    const sizes = [2, 3].map((at) => [expected.box[at]!, cell.box[at]!] as const);
    if (sizes.some(([a, b]) => Math.abs(a - b) > GROWTH)) {
      const [from, to] = [0, 1].map((at) => sizes.map((size) => Math.round(size[at]!)).join(' × '));
      found.push({ cell: name, why: `is ${to} px, was ${from} px`, images });
    } else if (most > MOST)
      found.push({ cell: name, why: `differs in ${most} pixels of a square (at most ${MOST} may)`, images });
  }
  for (const name of old.keys()) found.push({ cell: name, why: 'is gone' });
  return found;
}
