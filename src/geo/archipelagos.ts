import { packedArchipelagos } from './islands.generated.js';
import { type Point, unpackPoints } from './unpack.js';

/** Hoàng Sa or Trường Sa: part of every drawing of the country. */
export interface Archipelago {
  id: 'hoang-sa' | 'truong-sa';
  /** Its Vietnamese name without "quần đảo". */
  name: string;
  /** Code, in both lists, of the unit it belongs to. */
  code: '48' | '56';
  /** Its islands and reefs at their true place. */
  points: readonly Point[];
}

export const archipelagos: readonly Archipelago[] = packedArchipelagos.map((it) => ({
  ...it,
  points: unpackPoints(it.points),
}));
