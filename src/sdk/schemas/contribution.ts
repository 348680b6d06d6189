import * as z from 'zod/mini';
import { instant, type Open, open } from './common.js';

/** What someone brings to a talk: one of the four kinds that its organisers asked for. */
export interface Contribution {
  id: string;
  event: string;
  kind: Open<'advantage' | 'difficulty' | 'obstacle' | 'solution'>;
  text: string;
  /** Who says it, as they want to be named. */
  by: string;
  /** Readers are shown what is `published`. */
  status: Open<'received' | 'published' | 'declined'>;
  /** When it came in. */
  createdAt: string;
  updatedAt: string;
}
export const contributionSchema = z.object({
  id: z.string(),
  event: z.string(),
  kind: open<'advantage' | 'difficulty' | 'obstacle' | 'solution'>(),
  text: z.string(),
  by: z.string(),
  status: open<'received' | 'published' | 'declined'>(),
  createdAt: instant,
  updatedAt: instant,
});
