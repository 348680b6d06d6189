import * as z from 'zod/mini';
import { list, type Open, open, optional } from './common.js';

/** A piece of communication about products, suppliers, provinces, events or campaigns. */
export interface Story {
  id: string;
  kind: Open<'article' | 'video' | 'post'>;
  title: string;
  /** The language of the title, as a BCP 47 tag. */
  language: string;
  publisher: string;
  url: string;
  /** As far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  publishedOn?: string;
  products: string[];
  suppliers: string[];
  provinces: string[];
  events: string[];
  campaigns: string[];
  updatedAt: string;
}
export const storySchema = z.object({
  id: z.string(),
  kind: open<'article' | 'video' | 'post'>(),
  title: z.string(),
  language: z.string(),
  publisher: z.string(),
  url: z.string(),
  publishedOn: optional(z.string()),
  products: list(z.string()),
  suppliers: list(z.string()),
  provinces: list(z.string()),
  events: list(z.string()),
  campaigns: list(z.string()),
  updatedAt: z.string(),
});
