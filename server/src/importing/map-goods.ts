import type * as z from 'zod/mini';
import type { Product } from '../../../src/sdk/schemas/product.js';
import type { Supplier } from '../../../src/sdk/schemas/supplier.js';
import { provinceById } from '../../../src/vietnam/index.js';
import { referTo } from '../provinces.js';
import { given, localized } from './omit-undefined.js';
import type { rawProducer, rawProduct } from './raw.js';
import { toSource } from './raw-fields.js';

export type Unstamped<T> = Omit<T, 'updatedAt'>;

/** The province as the files name it: by its code in the list of the 63. */
export const province63 = (code: string | undefined) => {
  const unit = code === undefined ? undefined : provinceById(`63-${code}`);
  return unit && referTo(unit);
};

/** A product; `supplierName` gives the name to show beside the supplier's id. */
export function toProduct(
  row: z.output<typeof rawProduct>,
  supplierName: string | undefined,
): Unstamped<Product> {
  return given({
    id: row.id,
    name: localized(row.name, row.nameEn),
    summary: row.summary === undefined ? undefined : localized(row.summary, row.summaryEn),
    category: row.category,
    subcategory: row.subcategory,
    supplier:
      row.producerId === undefined || supplierName === undefined
        ? undefined
        : { id: row.producerId, name: supplierName },
    province: province63(row.provinceCode2023),
    locality: row.locality,
    ocop:
      row.stars === undefined ? undefined : given({ stars: row.stars, recognisedYear: row.recognisedYear }),
    certifications: [],
    packagings: [],
    exportMarkets: [],
    channels: [],
    images: [],
    links: [],
    featured: [],
    sources: row.sources.map(toSource),
  });
}

/** A supplier. How many products it has is counted when the import ends. */
export function toSupplier(row: z.output<typeof rawProducer>): Unstamped<Supplier> {
  return given({
    id: row.id,
    name: row.name,
    kind: row.kind,
    province: province63(row.provinceCode2023),
    locality: row.locality,
    certifications: [],
    links: [],
    sources: row.sources.map(toSource),
  });
}
