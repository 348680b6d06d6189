import type { LocalizedText } from '../../sdk/schemas/common.js';
import type { Product } from '../../sdk/schemas/product.js';
import { categoryName, subcategoryName } from '../category-names.js';
import { wordsOf } from '../words.js';

const texts = (text: LocalizedText | undefined): string[] => (text ? Object.values(text) : []);

/** All that is said of a product in words. */
const wordsAbout = (product: Product): Set<string> =>
  new Set(
    wordsOf(
      [
        ...texts(product.name),
        ...texts(product.summary),
        ...texts(categoryName(product.category)),
        ...texts(subcategoryName(product.subcategory ?? '')),
        ...product.packagings.flatMap(({ label }) => texts(label)),
        product.geographicalIndication ?? '',
        product.locality ?? '',
        ...texts(product.province?.name),
      ].join(' '),
    ),
  );

/**
 * How many of a specification's words, without their marks, are said of the product: 0 to 1, by the language in which most are.
 * `undefined` when it has no words.
 */
export function sharedWords(specification: LocalizedText, product: Product): number | undefined {
  const said = wordsAbout(product);
  const shares = texts(specification)
    .map((text) => [...new Set(wordsOf(text))])
    .filter((words) => words.length > 0)
    .map((words) => words.filter((word) => said.has(word)).length / words.length);
  return shares.length === 0 ? undefined : Math.max(...shares);
}
