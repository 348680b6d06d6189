/** x, y on the map's grid: Mercator, the mainland 1200 units tall, y downwards. */
export type Point = readonly [x: number, y: number];

/** A province as it is drawn. */
export interface UnitShape {
  /** Two digits, of the list of its era. */
  code: string;
  /** Closed lines; the last point repeats the first. */
  rings: readonly (readonly Point[])[];
  /** The rings as an SVG path. */
  path: string;
  /** A point deep inside, where its name stands. */
  x: number;
  y: number;
  /** Distance of that point to the border. */
  depth: number;
}

/** The numbers in `text`; how they are written is told in scripts/build-map-data.mjs. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let weight = 1;
  for (const char of text) {
    const digit = (char === '!' ? 92 : char.charCodeAt(0)) - 35;
    value += (digit % 46) * weight;
    if (digit < 46) {
      numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
      value = 0;
      weight = 1;
    } else weight *= 46;
  }
  return numbers;
}

/** The points in `text`: steps from `from`, by default from the corner of the map. */
export function unpackPoints(text: string, [x, y]: Point = [0, 0]): Point[] {
  const steps = unpackNumbers(text);
  return steps.flatMap((step, i) => (i % 2 ? [] : [[(x += step), (y += steps[i + 1]!)] as Point]));
}

/** The units in `packed`, a module made by scripts/build-map-data.mjs, in the official order of their codes. */
export function unpackUnits(packed: string): UnitShape[] {
  const [lines, groups, points] = packed.split('\n') as [string, string, string];
  const unread = lines.split(' ').values();
  const arcs: Point[][] = [];
  const places = unpackNumbers(points).values();
  const next = (): number => places.next().value!;
  return groups.split('|').map((group) => {
    const rings = group
      .slice(2)
      .split(';')
      .map((text) => {
        const ring: Point[] = [];
        const tokens = text.match(/\.|\d+/g)!;
        tokens.forEach((token, i) => {
          let arc: Point[];
          if (token === '.') {
            arc = unpackPoints(unread.next().value!, ring.at(-1));
            if (ring.length) arc.unshift(ring.at(-1)!);
            if (i === tokens.length - 1) arc.push(ring[0] ?? arc[0]!);
            arcs.push(arc);
          } else arc = arcs[+token]!.toReversed();
          ring.push(...arc.slice(ring.length ? 1 : 0));
        });
        return ring;
      });
    return { code: group.slice(0, 2), rings, path: pathOf(rings), x: next(), y: next(), depth: next() };
  });
}

/** Closed rings as an SVG path. */
export const pathOf = (rings: readonly (readonly Point[])[]): string =>
  rings.map((ring) => `M${ring.slice(1).join(' ')}z`).join('');
