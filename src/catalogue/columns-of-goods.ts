import type { Product } from '../sdk/schemas/product.js';
import type { Supplier } from '../sdk/schemas/supplier.js';
import { categoryName, subcategoryName } from './category-names.js';
import { keysOf } from './province-names.js';
import { databaseText } from './words.js';
import { both, clean, cleaned, provinceWords, searchable, sortName } from './column-text.js';

const recognised = ({ ocop }: Product): number | null => {
  const day =
    ocop?.recognisedOn ?? (ocop?.recognisedYear === undefined ? undefined : `${ocop.recognisedYear}-00-00`);
  return day === undefined ? null : Number(day.replaceAll('-', ''));
};

/** What lists filter, sort and search by, of products and suppliers. */
export const columnsOfGoods = {
  products(product: Product) {
    const provinces = keysOf([product.province]);
    return {
      sort_name: sortName(product.name.vi),
      ...searchable([
        ['A', both(product.name)],
        ['B', product.supplier?.name],
        ['C', `${provinceWords(provinces)} ${product.locality ?? ''}`],
        ['D', both(product.summary)],
        [
          'D',
          `${both(categoryName(product.category)) ?? ''} ${both(subcategoryName(product.subcategory ?? '')) ?? ''}`,
        ],
      ]),
      provinces,
      province_current: product.province?.current ?? null,
      category: databaseText(product.category),
      subcategory: clean(product.subcategory),
      supplier: clean(product.supplier?.id),
      stars: product.ocop?.stars ?? null,
      recognised: recognised(product),
      certifications: cleaned(product.certifications.map(({ kind }) => kind)),
      markets: cleaned(product.exportMarkets),
      channels: cleaned(product.channels.map(({ id }) => id)),
      season: product.supply?.seasonMonths ?? [],
      featured: `{${product.featured.map(({ from, to }) => `[${from},${to}]`).join(',')}}`,
    };
  },
  suppliers(supplier: Supplier) {
    const provinces = keysOf([supplier.province]);
    return {
      sort_name: sortName(supplier.name),
      ...searchable([
        ['A', supplier.name],
        ['C', `${provinceWords(provinces)} ${supplier.locality ?? ''}`],
        ['D', both(supplier.story)],
      ]),
      provinces,
      kind: databaseText(supplier.kind),
      product_count: supplier.productCount ?? 0,
    };
  },
};
