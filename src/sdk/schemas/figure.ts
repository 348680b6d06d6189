import * as z from 'zod/mini';
import {
  instant,
  list,
  localizedText,
  type LocalizedText,
  type Open,
  open,
  optional,
  type Qualifier,
  qualifier,
  type Source,
  source,
} from './common.js';

/** The time a figure counts: a year, or from one point to another (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
export interface Period {
  year?: number;
  from?: string;
  to?: string;
}
export const period = z.object({
  year: optional(z.int()),
  from: optional(z.string()),
  to: optional(z.string()),
});

/** A figure of the programme, never without how it was said, what it counts and who said it. */
export interface Figure {
  id: string;
  /** Absent when only a range was given. */
  value?: number;
  /** The range, both ends included. */
  min?: number;
  max?: number;
  qualifier: Qualifier;
  unit: LocalizedText;
  /** A short name. */
  label?: LocalizedText;
  /** What it counts, and what it does not. */
  meaning?: LocalizedText;
  period: Period;
  /** The day on which it was true. */
  asOf?: string;
  /** `plan`: what was intended, not what happened. */
  status: Open<'reported' | 'plan'>;
  saidBy?: string;
  sources: Source[];
  /** When the record last changed, with offset. */
  updatedAt?: string;
}
export const figureSchema = z.object({
  id: z.string(),
  value: optional(z.number()),
  min: optional(z.number()),
  max: optional(z.number()),
  qualifier,
  unit: localizedText,
  label: optional(localizedText),
  meaning: optional(localizedText),
  period,
  asOf: optional(z.string()),
  status: open<'reported' | 'plan'>(),
  saidBy: optional(z.string()),
  sources: list(source),
  updatedAt: optional(instant),
});
