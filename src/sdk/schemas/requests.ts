import * as z from 'zod/mini';
import {
  date,
  list,
  localizedText,
  type LocalizedText,
  optional,
  quantity,
  type Quantity,
} from './common.js';
import { type Submission, submissionFields, text } from './submission.js';

// What callers send. Strict: a field that nobody reads would be lost in silence.

const id = z.string().check(z.minLength(1), z.maxLength(150));
const ids = z.array(id).check(z.maxLength(100));
const months = z.array(z.int().check(z.gte(1), z.lte(12))).check(z.maxLength(12));

/** A distributor asks for a supplier's goods, or a supplier offers them to a distributor. */
export interface ConnectionRequest extends Submission {
  /** Default `inbound`: goods come to Hà Nội. */
  direction?: 'inbound' | 'outbound';
  /** Who asks. */
  from: 'distributor' | 'supplier';
  supplier?: string;
  channel?: string;
  products?: string[];
  demand?: string;
  /** The event where it began. */
  event?: string;
}
export const connectionRequest = z.strictObject({
  direction: optional(z.enum(['inbound', 'outbound'])),
  from: z.enum(['distributor', 'supplier']),
  supplier: optional(id),
  channel: optional(id),
  products: optional(ids),
  demand: optional(id),
  event: optional(id),
  ...submissionFields,
});

/** Takes a connection a step further. */
export interface ConnectionAdvance {
  status: 'introduced' | 'negotiating' | 'agreed' | 'on-shelf' | 'declined' | 'withdrawn';
  note?: string;
  /** Who it turned out to be, when the request did not name them. */
  supplier?: string;
  channel?: string;
  products?: string[];
}
export const connectionAdvance = z.strictObject({
  status: z.enum(['introduced', 'negotiating', 'agreed', 'on-shelf', 'declined', 'withdrawn']),
  note: optional(text(2000)),
  supplier: optional(id),
  channel: optional(id),
  products: optional(ids),
});

/** What is said of a product. */
export interface FeedbackRequest extends Submission {
  product: string;
  topic: 'quality' | 'design' | 'specification';
  text: string;
  from: 'consumer' | 'distributor';
}
export const feedbackRequest = z.strictObject({
  product: id,
  topic: z.enum(['quality', 'design', 'specification']),
  text: text(4000),
  from: z.enum(['consumer', 'distributor']),
  ...submissionFields,
});

/** Answers feedback; with `changes` the product is revised because of it. */
export interface FeedbackAnswer {
  status?: 'answered' | 'closed';
  answer?: string;
  /** The product's fields as they are from now on, like a PATCH of it. */
  changes?: Record<string, unknown>;
  /** What the revision is, for readers. */
  summary?: LocalizedText;
}
export const feedbackAnswer = z.strictObject({
  status: optional(z.enum(['answered', 'closed'])),
  answer: optional(text(4000)),
  changes: optional(z.record(z.string(), z.unknown())),
  summary: optional(localizedText),
});

/** Takes part in an event. */
export interface RegistrationRequest extends Submission {
  role: 'supplier' | 'distributor' | 'visitor';
  /** Id of the supplier or channel that takes part. */
  party?: string;
  /** How many people come. Default 1. */
  seats?: number;
}
export const registrationRequest = z.strictObject({
  role: z.enum(['supplier', 'distributor', 'visitor']),
  party: optional(id),
  seats: optional(z.int().check(z.gte(1), z.lte(50))),
  ...submissionFields,
});

/** Brings something to a talk. */
export interface ContributionRequest extends Submission {
  kind: 'advantage' | 'difficulty' | 'obstacle' | 'solution';
  text: string;
  /** How the sender wants to be named when it is published. */
  by: string;
}
export const contributionRequest = z.strictObject({
  kind: z.enum(['advantage', 'difficulty', 'obstacle', 'solution']),
  text: text(4000),
  by: text(200),
  ...submissionFields,
});

/** What a distributor looks for. */
export interface DemandDraft {
  title: LocalizedText;
  /** Id of the channel. */
  channel: string;
  category: string;
  subcategory?: string;
  volume?: Quantity;
  specification?: LocalizedText;
  certifications?: string[];
  /** Months in which it is needed, 1 to 12. */
  seasonMonths?: number[];
  /** Ids, slugs, names, aliases or ISO 3166-2 codes. */
  provinces?: string[];
  deadline?: string;
  status?: 'open' | 'matched' | 'closed';
}
export const demandDraft = z.strictObject({
  title: localizedText,
  channel: id,
  category: id,
  subcategory: optional(id),
  volume: optional(quantity),
  specification: optional(localizedText),
  certifications: optional(ids),
  seasonMonths: optional(months),
  provinces: optional(ids),
  deadline: optional(date),
  status: optional(z.enum(['open', 'matched', 'closed'])),
});
