import * as z from 'zod/mini';
import { instant, list, localizedText, type LocalizedText, type Open, open, optional } from './common.js';

/** What changed in one field of a product. */
export interface RevisionChange {
  field: string;
  before?: string;
  after?: string;
}
export const revisionChange = z.object({
  field: z.string(),
  before: optional(z.string()),
  after: optional(z.string()),
});

/** A dated change of a product, with what prompted it. */
export interface Revision {
  id: string;
  product: string;
  at: string;
  summary?: LocalizedText;
  changes: RevisionChange[];
  /** The feedback that it answers. */
  feedback?: string;
  updatedAt: string;
}
export const revisionSchema = z.object({
  id: z.string(),
  product: z.string(),
  at: instant,
  summary: optional(localizedText),
  changes: list(revisionChange),
  feedback: optional(z.string()),
  updatedAt: instant,
});

/** What a consumer or distributor says of a product. */
export interface Feedback {
  id: string;
  product: string;
  topic: Open<'quality' | 'design' | 'specification'>;
  text: string;
  from: Open<'consumer' | 'distributor'>;
  status: Open<'received' | 'answered' | 'revised' | 'closed'>;
  answer?: string;
  /** The revision that answered it. */
  revision?: string;
  /** That revision itself; comes with a single record. */
  revised?: Revision;
  /** When it came in. */
  createdAt: string;
  updatedAt: string;
}
export const feedbackSchema = z.object({
  id: z.string(),
  product: z.string(),
  topic: open<'quality' | 'design' | 'specification'>(),
  text: z.string(),
  from: open<'consumer' | 'distributor'>(),
  status: open<'received' | 'answered' | 'revised' | 'closed'>(),
  answer: optional(z.string()),
  revision: optional(z.string()),
  revised: optional(revisionSchema),
  createdAt: instant,
  updatedAt: instant,
});
