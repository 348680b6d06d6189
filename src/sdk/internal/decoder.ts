import type { FacetValue } from '../schemas/page.js';
import { facet } from '../shapes/index.generated.js';
import { decode, type Shape } from './decode.js';

/** How the answers of a collection whose records have `shape` are read: by shapes made from the zod schemas. */
export const decoderOf = <T>(shape: Shape) => ({
  record: (json: unknown) => decode(json, shape) as T | undefined,
  facet: (json: unknown) => decode(json, facet) as FacetValue | undefined,
});
