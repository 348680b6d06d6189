import { frameFor, type Frame, boxOfLines, islandLines } from '../../geo/frame.js';
import type { Box } from '../../geo/inside.js';
import { islets } from '../../geo/islands.generated.js';
import { placeNames, type NameWish, type PlacedName } from '../../geo/labels.js';
import { touchRadii } from '../../geo/targets.js';
import type { UnitShape } from '../../geo/unpack.js';
import type { ProvinceMapWords } from '../../locales/vi/province-map.js';

/** Where everything stands for one width and one set of names. */
export interface Layout {
  frame: Frame;
  names: PlacedName[];
  radii: number[];
}

// Hà Nội, Thành phố Hồ Chí Minh, Đà Nẵng: named on every map.
const CITIES = ['01', '79', '48'];
let pen: CanvasRenderingContext2D | null;

/** Lays the map out. `nameOf` gives the name of a unit by its code, if it is known; `font` is a CSS font family. */
export function layOut(
  shapes: readonly UnitShape[],
  width: number,
  font: string,
  nameOf: (code: string) => string | undefined,
  chosen: string | undefined,
  say: ProvinceMapWords,
): Layout {
  const frame = frameFor(width);
  const { scale, text, view, islands, wide } = frame;
  pen ??= document.createElement('canvas').getContext('2d')!;
  pen.font = `${text}px ${font}`;
  const measure = (word: string) => pen!.measureText(word).width * 1.04;
  // Line boxes are taller than the letters, and how much differs between browsers.
  const air = 4 / scale;
  const obstacles = islands
    .flatMap((it) => [
      it.box,
      boxOfLines(islandLines(it.name, say.owners[it.code]!, wide), it, frame, measure),
    ])
    .map(([left, top, right, bottom]): Box => [left - air, top - air, right + air, bottom + air]);
  const rank = ({ code, depth }: UnitShape) =>
    depth + (code === chosen ? 2000 : CITIES.includes(code) ? 1000 : 0);
  const wishes: NameWish[] = shapes
    .toSorted((a, b) => rank(b) - rank(a))
    .flatMap(({ code, x, y, rings }) => {
      const name = nameOf(code);
      return name ? { id: code, name, x, y, rings, always: code === chosen || CITIES.includes(code) } : [];
    });
  if (wide && wishes.length)
    for (const [name, , , x, y, drawn] of islets) wishes.push({ id: name, name, x, y, gap: drawn ? 12 : 7 });
  return {
    frame,
    names: placeNames(wishes, shapes, obstacles, { measure, line: text * 1.2, scale, bounds: view }),
    radii: touchRadii(shapes, 12.5 / scale),
  };
}
