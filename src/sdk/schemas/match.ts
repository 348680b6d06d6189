import * as z from 'zod/mini';
import { type Open, open } from './common.js';
import { type Product, productSchema } from './product.js';

/** One reason for or against a product: how much of `of` points it earns, and why. */
export interface MatchReason {
  by: Open<'category' | 'certificate' | 'season' | 'capacity' | 'province' | 'specification'>;
  points: number;
  of: number;
  /** A stable word for the case, e.g. `same-subcategory`, `capacity-unknown`. */
  why: string;
}
export const matchReason = z.object({
  by: open<'category' | 'certificate' | 'season' | 'capacity' | 'province' | 'specification'>(),
  points: z.number(),
  of: z.number(),
  why: z.string(),
});

/** A product that answers a demand, with the reasons for its place. */
export interface Match {
  product: Product;
  /** 0 to 100. */
  score: number;
  reasons: MatchReason[];
}
export const matchSchema = z.object({
  product: productSchema,
  score: z.number(),
  reasons: z.array(matchReason),
});
