import { type Box, boxOf, inside, overlap } from './inside.js';
import type { Point, UnitShape } from './unpack.js';

/** A name that asks for a place. */
export interface NameWish {
  id: string;
  name: string;
  x: number;
  y: number;
  /** The shape it should stand in; none for an island, whose name stands beside it. */
  rings?: UnitShape['rings'];
  /** Stands even where it leaves its shape. */
  always?: boolean;
  /** CSS px between an island and its name. */
  gap?: number;
}
/** A name in its place. */
export interface PlacedName {
  id: string;
  lines: readonly string[];
  /** `start`: beside its shape. */
  anchor: 'middle' | 'start';
  x: number;
  /** Its middle. */
  y: number;
  /** In units of the map's grid. */
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

const RIM: readonly Point[] = [0.04, 0.27, 0.5, 0.73, 0.96].flatMap((t): Point[] => [
  [t, 0.15],
  [t, 0.85],
]);
const countIn = ([left, top, right, bottom]: Box, is: (x: number, y: number) => boolean): number =>
  RIM.filter(([x, y]) => is(left + x * (right - left), top + y * (bottom - top))).length;

/** `name` in two lines of about the same length; one when it has no space. */
function halves(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const cut = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return cut === undefined ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

/** Where, on the rows of a shape, its eastern side is: what a name beside it starts from. */
function eastOf(rings: UnitShape['rings'], x: number, y: number): Point[] {
  const [, top, right, bottom] = boxOf(rings.find((ring) => inside([ring], x, y)) ?? rings[0]!);
  return [y, ...[0.25, 0.5, 0.75, 0.95].map((t) => top + t * (bottom - top))].map((row): Point => {
    let east = right;
    while (east > x && !inside(rings, east, row)) east -= 3;
    return [east, row];
  });
}

/**
 * Places names one after the other, the most important first: within the shape in one line or two, else to the east of it.
 * A name that finds no place free of `obstacles`, of other names and of other land is left out.
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
  const onLand = (x: number, y: number) => land.some(({ rings }) => inside(rings, x, y));
  for (const { id, name, x, y, rings, always, gap = 5 } of wishes) {
    const set = (lines: string[], at: Point, anchor: PlacedName['anchor'], within = false): PlacedName => {
      const width = Math.max(...lines.map(measure)) / scale;
      const left = anchor === 'middle' ? at[0] - width / 2 : at[0];
      const half = (lines.length * line) / scale / 2;
      const box: Box = [left, at[1] - half, left + width, at[1] + half];
      return { id, lines, anchor, x: at[0], y: at[1], within, box };
    };
    const away = gap / scale;
    const centred = (within: boolean) =>
      [[name], halves(name)].map((lines) => set(lines, [x, y], 'middle', within));
    const beside = [
      ...(rings ? eastOf(rings, x, y) : [[x, y] as Point]).map(([east, row]) =>
        set([name], [east + away, row], 'start'),
      ),
      ...(rings ? [] : [set([name], [x, y + away + line / scale / 2], 'middle')]),
    ];
    const choice =
      (rings &&
        centred(true).find((it) => free(it.box) && countIn(it.box, (a, b) => inside(rings, a, b)) > 8)) ??
      beside.find((it) => free(it.box) && !countIn(it.box, onLand)) ??
      (always ? centred(false).findLast((it) => free(it.box)) : undefined);
    if (choice) {
      placed.push(choice);
      taken.push(choice.box);
    }
  }
  return placed;
}
