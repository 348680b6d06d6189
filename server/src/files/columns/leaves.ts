import type * as z from 'zod/mini';
import { recordSchemas } from '../../../../src/sdk/schemas/record-schemas.js';
import { date, provinceReference, reference } from '../../../../src/sdk/schemas/common.js';
import { draftSchema } from '../../drafts/schemas.js';
import type { StoredCollection } from '../../repositories/listings.js';

/** What a cell holds. `list` and `numbers` hold several, `refer` names another record or a province. */
export type CellType =
  'text' | 'choice' | 'number' | 'integer' | 'date' | 'yes-no' | 'list' | 'numbers' | 'refer' | 'refer-list';

/** A value of a record that one cell holds. */
export interface Leaf {
  /** Where it is; `#` stands for the place in a list: `packagings.#.netWeight.value`. */
  path: string;
  type: CellType;
  /** Whether a record cannot be without it. */
  required: boolean;
  /** Values that are allowed, of a choice. */
  values?: readonly string[];
}

type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  entries?: Record<string, string>;
  checks?: { _zod: { def: { format?: string; check?: string } } }[];
};
const defOf = (schema: z.ZodMiniType) => schema._zod.def as Def;

const isReference = (schema: z.ZodMiniType) => schema === reference || schema === provinceReference;

function unwrapped(schema: z.ZodMiniType): { inner: z.ZodMiniType; required: boolean } {
  let inner = schema;
  let required = true;
  for (let def = defOf(inner); def.innerType; def = defOf(inner)) {
    inner = def.innerType;
    required = false;
  }
  return { inner, required };
}

const isWhole = (schema: z.ZodMiniType) => (schema._zod.def as { format?: string }).format === 'safeint';

function leavesIn(
  schema: z.ZodMiniType,
  path: string,
  values: (path: string) => string[] | undefined,
): Leaf[] {
  const { inner, required } = unwrapped(schema);
  const one = (type: CellType): Leaf[] => [{ path, type, required }];
  if (inner === date) return one('date');
  if (isReference(inner)) return one('refer');
  const def = defOf(inner);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape!).flatMap(([name, field]) =>
        leavesIn(field, path === '' ? name : `${path}.${name}`, values).map((leaf) =>
          required ? leaf : { ...leaf, required: false },
        ),
      );
    case 'array': {
      const item = unwrapped(def.element!).inner;
      if (isReference(item)) return one('refer-list');
      if (defOf(item).type === 'number') return one('numbers');
      if (defOf(item).type === 'string') return one('list');
      return leavesIn(item, `${path}.#`, values);
    }
    case 'number':
      return one(isWhole(inner) ? 'integer' : 'number');
    case 'boolean':
      return one('yes-no');
    default: {
      const allowed = values(path);
      return allowed ? [{ path, type: 'choice', required, values: allowed }] : one('text');
    }
  }
}

/** What the server keeps itself: a file shows it, an import does not look at it. */
const OWN: Record<string, readonly string[]> = {
  events: ['updatedAt', 'sequence'],
  suppliers: ['updatedAt', 'productCount'],
};

/** Whether the server keeps this value itself. */
export const isOwn = (collection: StoredCollection, path: string): boolean =>
  (OWN[collection] ?? ['updatedAt']).includes(path);

const known: Record<string, readonly string[]> = {
  'products.certifications.#.kind': [],
  'demands.status': ['open', 'matched', 'closed'],
  'demands.category': ['food', 'beverage', 'herbal', 'handicraft', 'ornamental', 'tourism'],
  'lists.status': ['draft', 'published', 'superseded'],
  'figures.status': ['reported', 'plan'],
  'stories.kind': ['article', 'video', 'post'],
};

function allowedIn(collection: StoredCollection): (path: string) => string[] | undefined {
  const shape = draftSchema(collection).shape as Record<string, z.ZodMiniType>;
  return (path) => {
    const special = known[`${collection}.${path}`];
    if (special) return special.length > 0 ? [...special] : undefined;
    const field = shape[path];
    const entries = field && defOf(unwrapped(field).inner).entries;
    return entries && Object.keys(entries);
  };
}

const made = new Map<StoredCollection, Leaf[]>();

/** Every value of a collection's records that a cell holds, in the order of the schema. */
export function leavesOf(collection: StoredCollection): Leaf[] {
  let leaves = made.get(collection);
  if (!leaves) {
    const schema = recordSchemas[collection] as unknown as z.ZodMiniType;
    leaves = leavesIn(schema, '', allowedIn(collection));
    made.set(collection, leaves);
  }
  return leaves;
}
