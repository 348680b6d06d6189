import { type Archipelago, archipelagos } from './archipelagos.js';
import { type Box, boxOf } from './inside.js';
import type { Point } from './unpack.js';

/** From this width (CSS px) the archipelagos are drawn at their true place; below it in framed insets of their own scale. */
export const WIDE = 520;

/** An archipelago as it is drawn. Its name is set in lines from `top` down, centred on `middle`. */
export interface PlacedArchipelago extends Archipelago {
  /** Islands and reefs where they are drawn. */
  dots: readonly Point[];
  /** What answers to a touch; the border of the inset when `framed`. */
  box: Box;
  framed: boolean;
  middle: number;
  top: number;
}

/** How the country is laid out for a width. All but `scale` and `text` in units of the map's grid. */
export interface Frame {
  wide: boolean;
  view: Box;
  /** CSS px for a unit. */
  scale: number;
  /** Height of the smallest text in CSS px. */
  text: number;
  islands: readonly PlacedArchipelago[];
}

const INSETS: Record<Archipelago['id'], Box> = {
  'hoang-sa': [440, 300, 648, 512],
  'truong-sa': [396, 1064, 648, 1302],
};
const LINE = 1.3;

/** The layout for a drawing in a container `width` CSS px wide. Both archipelagos are part of every layout. */
export function frameFor(width: number): Frame {
  const wide = width >= WIDE;
  const view: Box = wide ? [-8, -8, 1184, 1344] : [-8, -8, 656, 1310];
  const scale = Math.min(width, wide ? 760 : 400) / (view[2] - view[0]);
  const text = wide ? Math.min(12, 17.2 * Math.sqrt(scale)) : width < 300 ? 10 : 11;
  const islands = archipelagos.map((it): PlacedArchipelago => {
    const [left, top, right, bottom] = boxOf(it.points);
    const gap = 12;
    if (wide)
      return {
        ...it,
        dots: it.points,
        framed: false,
        box: [left - gap, top - gap, right + gap, bottom + gap],
        middle: (left + right) / 2,
        top: bottom + gap + 3 / scale,
      };
    const box = INSETS[it.id];
    const labelled = box[1] + gap / 2 + (3 * LINE * text + 4) / scale;
    const room = box[3] - gap - labelled;
    const k = Math.min((box[2] - box[0] - 2 * gap) / (right - left), room / (bottom - top));
    const middle = (box[0] + box[2]) / 2;
    return {
      ...it,
      dots: it.points.map(([x, y]) => [
        middle + (x - (left + right) / 2) * k,
        labelled + room / 2 + (y - (top + bottom) / 2) * k,
      ]),
      framed: true,
      box,
      middle,
      top: box[1] + gap / 2,
    };
  });
  return { wide, view, scale, text, islands };
}

/** The lines of an archipelago's name; `owner` is the unit it belongs to, or the country. */
export const islandLines = (name: string, owner: string, wide: boolean): string[] =>
  wide ? [`Quần đảo ${name}`, `(${owner})`] : ['Quần đảo', name, `(${owner})`];

/** The box of `lines` set centred on `middle` from `top` down; `measure` gives CSS px. */
export function boxOfLines(
  lines: readonly string[],
  { middle, top }: { middle: number; top: number },
  { scale, text }: Frame,
  measure: (text: string) => number,
): Box {
  const half = Math.max(...lines.map(measure)) / scale / 2;
  return [middle - half, top, middle + half, top + (lines.length * LINE * text) / scale];
}
