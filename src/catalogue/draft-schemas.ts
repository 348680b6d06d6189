import * as z from 'zod/mini';
import { recordSchemas } from '../sdk/schemas/record-schemas.js';
import { provinceReference, reference } from '../sdk/schemas/common.js';
import { categoryIds } from './category-names.js';
import type { columnsOf } from './columns.js';
import { strictShape } from './strict.js';

type StoredCollection = keyof typeof columnsOf;

/** What the server knows better than who writes. A record that was read may be sent back with them; they are not looked at. */
const OWN = ['id', 'updatedAt', 'sequence', 'productCount'];

const id = z.string().check(z.minLength(1), z.maxLength(150));
/** A record by its id, or as records name it. */
const toId = z.pipe(
  z.union([id, reference]),
  z.transform((one) => (typeof one === 'string' ? one : one.id)),
);
/** A province by id, slug, name, alias or ISO code, or as records name it. */
const toProvince = z.pipe(
  z.union([z.string().check(z.minLength(1), z.maxLength(100)), provinceReference]),
  z.transform((one) => (typeof one === 'string' ? one : one.id)),
);
const provinces = z._default(z.array(toProvince).check(z.maxLength(100)), []);
const country = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, 'Write the country as two capital letters (ISO 3166-1)'));
const gtin = z.string().check(z.regex(/^(\d{8}|\d{12,14})$/, 'A GTIN has 8, 12, 13 or 14 digits'));
const oneOf = (...values: string[]) => z.enum(values, `Must be one of ${values.join(', ')}`);
const maybe = z.exactOptional;

const packaging = () => {
  const { packagings } = strictShape(recordSchemas.products.shape as never);
  type Inner = { innerType: { _zod: { def: { element: { _zod: { def: { shape: never } } } } } } };
  const { shape } = (packagings!._zod.def as unknown as Inner).innerType._zod.def.element._zod.def;
  return z._default(z.array(z.strictObject({ ...(shape as object), gtin: maybe(gtin) })), []);
};

/** What differs from the record itself. */
const special: Partial<Record<StoredCollection, Record<string, unknown>>> = {
  products: {
    category: oneOf(...categoryIds),
    supplier: maybe(toId),
    province: maybe(toProvince),
    channels: z._default(z.array(toId), []),
    exportMarkets: z._default(z.array(country), []),
    packagings: packaging(),
  },
  suppliers: {
    kind: oneOf('company', 'cooperative', 'cooperative-group', 'household', 'other'),
    province: maybe(toProvince),
  },
  events: {
    kind: oneOf(
      'fair',
      'product-week',
      'trade-conference',
      'direct-session',
      'online-talk',
      'investment-promotion',
      'market-programme',
    ),
    province: maybe(toProvince),
    country: maybe(country),
    participatingProvinces: provinces,
    status: oneOf('announced', 'confirmed', 'postponed', 'cancelled'),
    scope: oneOf('programme', 'other-province', 'national'),
    opensAt: maybe(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as HH:MM'))),
  },
  agreements: {
    // The article names four; sources also speak of the other two.
    kind: maybe(
      oneOf('notice', 'conclusion', 'memorandum', 'cooperation', 'working-session', 'promotion-programme'),
    ),
    country: maybe(country),
    provinces,
  },
  channels: {
    kind: oneOf(
      'supermarket',
      'hypermarket',
      'convenience',
      'grocery',
      'wholesale-market',
      'traditional-market',
      'ocop-showroom',
      'online',
    ),
  },
  lists: { productCount: strictShape(recordSchemas.lists.shape as never).productCount },
};

const made = new Map<StoredCollection, z.ZodMiniObject>();

/** What may be written of a collection's record: strict, with references by id, without what the server keeps itself. */
export function draftSchema(collection: StoredCollection): z.ZodMiniObject {
  let schema = made.get(collection);
  if (!schema) {
    const shape = strictShape(recordSchemas[collection].shape as never);
    for (const name of OWN) if (name in shape) shape[name] = z.exactOptional(z.unknown()) as never;
    schema = z.strictObject({ ...shape, ...(special[collection] as object) }) as unknown as z.ZodMiniObject;
    made.set(collection, schema);
  }
  return schema;
}
