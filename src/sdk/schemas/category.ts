import * as z from 'zod/mini';
import { list, localizedText, type LocalizedText, type Open, open } from './common.js';

/** The six product groups of the OCOP programme (Decision 919/QĐ-TTg of 2022). */
export type CategoryId = Open<'food' | 'beverage' | 'herbal' | 'handicraft' | 'ornamental' | 'tourism'>;
export const categoryId = open<'food' | 'beverage' | 'herbal' | 'handicraft' | 'ornamental' | 'tourism'>();

/** A kind of goods within a group, e.g. `tea`. */
export interface Subcategory {
  id: string;
  name: LocalizedText;
  /** Products in it. */
  count: number;
}
export const subcategorySchema = z.object({ id: z.string(), name: localizedText, count: z.int() });

/** One of the six OCOP groups. */
export interface Category {
  id: CategoryId;
  name: LocalizedText;
  /** Products in it. */
  count: number;
  subcategories: Subcategory[];
}
export const categorySchema = z.object({
  id: categoryId,
  name: localizedText,
  count: z.int(),
  subcategories: list(subcategorySchema),
});
