import { type Box, inside, overlap } from './inside.js';
import type { Point, UnitShape } from './unpack.js';

/** A name that asks for a place. */
export interface NameWish {
  id: string;
  name: string;
  x: number;
  y: number;
  /** The shape it should stand in; none for an islet, whose name stands beside it. */
  rings?: UnitShape['rings'];
  /** Stands even where it leaves its shape. */
  always?: boolean;
}
/** A name in its place; `box` in units of the map's grid. */
export interface PlacedName {
  id: string;
  lines: readonly string[];
  /** `start`: beside its shape, on the sea. */
  anchor: 'middle' | 'start';
  x: number;
  y: number;
  box: Box;
  /** Whether it stands within its shape, on the shape's colour. */
  within: boolean;
}
export interface Typesetting {
  /** CSS px a text is wide. */
  measure: (text: string) => number;
  /** Line height in CSS px. */
  line: number;
  /** CSS px for a unit. */
  scale: number;
  bounds: Box;
}

const RIM: readonly Point[] = [0, 0.25, 0.5, 0.75, 1].flatMap((t): Point[] => [
  [t, 0.1],
  [t, 0.9],
]);
const rimOf = ([left, top, right, bottom]: Box): Point[] =>
  RIM.map(([x, y]) => [left + x * (right - left), top + y * (bottom - top)]);

/** `name` in two lines of about the same length; one when it has no space. */
function halves(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const cut = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return cut === undefined ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

/**
 * Places names one after the other, the most important first: within the shape in one line or two, else on the sea to the
 * east of it. A name that finds no place free of `obstacles`, of other names and of foreign land is left out.
 */
export function placeNames(
  wishes: readonly NameWish[],
  land: readonly Pick<UnitShape, 'rings'>[],
  obstacles: readonly Box[],
  { measure, line, scale, bounds }: Typesetting,
): PlacedName[] {
  const taken = [...obstacles];
  const placed: PlacedName[] = [];
  const free = (box: Box) =>
    box[0] >= bounds[0] &&
    box[1] >= bounds[1] &&
    box[2] <= bounds[2] &&
    box[3] <= bounds[3] &&
    !taken.some((other) => overlap(box, other));
  const set = (
    lines: string[],
    x: number,
    y: number,
    anchor: 'middle' | 'start',
    wish: NameWish,
    within: boolean,
  ) => {
    const width = Math.max(...lines.map(measure)) / scale;
    const left = anchor === 'middle' ? x - width / 2 : x;
    const half = (lines.length * line) / scale / 2;
    return { id: wish.id, lines, anchor, x, y, within, box: [left, y - half, left + width, y + half] as Box };
  };
  const fits = ({ box, within }: PlacedName, { rings, always }: NameWish) =>
    free(box) &&
    (within
      ? rimOf(box).every(([x, y]) => inside(rings!, x, y))
      : always || !rimOf(box).some(([x, y]) => land.some((unit) => inside(unit.rings, x, y))));
  for (const wish of wishes) {
    const { name, x, y, rings, always } = wish;
    let east = x;
    if (rings) while (inside(rings, east, y)) east += 4;
    const choices = [
      ...(rings
        ? [set([name], x, y, 'middle', wish, true), set(halves(name), x, y, 'middle', wish, true)]
        : []),
      set([name], east + 5 / scale, y, 'start', { ...wish, always: false }, false),
      ...(always
        ? [set([name], x, y, 'middle', wish, false), set(halves(name), x, y, 'middle', wish, false)]
        : []),
    ];
    const choice = choices.find((it) => fits(it, it.anchor === 'start' ? { ...wish, always: false } : wish));
    if (choice) {
      placed.push(choice);
      taken.push(choice.box);
    }
  }
  return placed;
}
