import { type UnitShape, unpackUnits } from './unpack.js';

/** Which list of units: the 34 of today or the 63 until 2025-06-30. */
export type Era = '34' | '63';

const loaders: Record<Era, () => Promise<{ packed: string }>> = {
  '34': () => import('./shapes-34.generated.js'),
  '63': () => import('./shapes-63.generated.js'),
};
const loaded: Partial<Record<Era, UnitShape[]>> = {};

/** The shapes of an era if they are here already. */
export const shapesOf = (era: Era): readonly UnitShape[] | undefined => loaded[era];

/** Loads the shapes of an era, a chunk of its own; a failed load may be tried again. */
export const loadShapes = async (era: Era): Promise<readonly UnitShape[]> =>
  (loaded[era] ??= unpackUnits((await loaders[era]()).packed));
