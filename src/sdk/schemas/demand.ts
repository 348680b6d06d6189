import * as z from 'zod/mini';
import { type CategoryId, categoryId } from './category.js';
import {
  date,
  instant,
  list,
  localizedText,
  type LocalizedText,
  type Open,
  open,
  optional,
  quantity,
  type Quantity,
  type Reference,
  reference,
} from './common.js';

/** What a distributor is looking for. */
export interface Demand {
  id: string;
  title: LocalizedText;
  channel: Reference;
  category: CategoryId;
  subcategory?: string;
  volume?: Quantity;
  specification?: LocalizedText;
  certifications: string[];
  /** Months in which it is needed, 1 to 12. */
  seasonMonths: number[];
  /** Province ids it would like the goods from. */
  provinces: string[];
  deadline?: string;
  status: Open<'open' | 'matched' | 'closed'>;
  updatedAt: string;
}
export const demandSchema = z.object({
  id: z.string(),
  title: localizedText,
  channel: reference,
  category: categoryId,
  subcategory: optional(z.string()),
  volume: optional(quantity),
  specification: optional(localizedText),
  certifications: list(z.string()),
  seasonMonths: list(z.int().check(z.gte(1), z.lte(12))),
  provinces: list(z.string()),
  deadline: optional(date),
  status: open<'open' | 'matched' | 'closed'>(),
  updatedAt: instant,
});
