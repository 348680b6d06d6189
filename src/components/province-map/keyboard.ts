import { arrows, nearestToward } from '../../geo/neighbours.js';
import type { UnitShape } from '../../geo/unpack.js';

/**
 * Where `key` leads from unit `at` of `places`: arrows to the nearest in that direction, Home and End to the first and last
 * of the list, a letter to the next unit whose name begins with it. `undefined` for keys that lead nowhere.
 */
export function unitForKey(
  key: string,
  places: readonly UnitShape[],
  at: number,
  slugOf: (code: string) => string,
): UnitShape | undefined {
  const from = places[at]!;
  if (arrows[key]) return nearestToward(places, from, arrows[key]) ?? from;
  if (key === 'Home') return places[0];
  if (key === 'End') return places.at(-1);
  if (key.length > 1) return undefined;
  const letter = key.normalize('NFD')[0]!.toLowerCase().replace('đ', 'd');
  const others = [...places.slice(at + 1), ...places.slice(0, at)];
  return others.find(({ code }) => slugOf(code).startsWith(letter)) ?? from;
}
