import * as z from 'zod/mini';
import {
  date,
  instant,
  localizedText,
  type LocalizedText,
  optional,
  qualifiedCount,
  type QualifiedCount,
  quantity,
  type Quantity,
  source,
  type Source,
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

/** Says whether a contribution is shown. */
export interface ContributionAnswer {
  status: 'published' | 'declined' | 'received';
  /** What is shown, when it had to be shortened or names had to be taken out. */
  text?: string;
  by?: string;
}
export const contributionAnswer = z.strictObject({
  status: z.enum(['published', 'declined', 'received']),
  text: optional(text(4000)),
  by: optional(text(200)),
});

const moment = instant.check(
  z.refine((at) => !Number.isNaN(Date.parse(at)), { error: 'There is no such moment' }),
);
const place = text(120);

/** A direct session that is to be. */
export interface MeetingDraft {
  startsAt: string;
  endsAt: string;
  /** The table or room. */
  place: string;
  supplier: string;
  channel: string;
}
export const meetingDraft = z.strictObject({
  startsAt: moment,
  endsAt: moment,
  place,
  supplier: id,
  channel: id,
});

/** Moves a direct session, notes that it was held, or cancels it. */
export interface MeetingChange {
  startsAt?: string;
  endsAt?: string;
  place?: string;
  status?: 'planned' | 'held' | 'cancelled';
}
export const meetingChange = z.strictObject({
  startsAt: optional(moment),
  endsAt: optional(moment),
  place: optional(place),
  status: optional(z.enum(['planned', 'held', 'cancelled'])),
});

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as HH:MM'));

/** A supplier and a distributor who are to meet. */
export interface MeetingPair {
  supplier: string;
  channel: string;
}
export const meetingPair = z.strictObject({ supplier: id, channel: id });

/** Asks for a timetable in which nobody sits at two tables at once. */
export interface TimetableRequest {
  /** Days of the event. */
  days: string[];
  /** When the first session of a day starts and the last has ended, `HH:MM` in Viet Nam. */
  startsAt: string;
  endsAt: string;
  /** How long one session is. */
  minutes: number;
  /** Minutes between two sessions. Default 0. */
  pause?: number;
  /** Tables or rooms. */
  places: string[];
  pairs: MeetingPair[];
  /** Only shows what it would be: nothing is written. */
  dryRun?: boolean;
}
export const timetableRequest = z.strictObject({
  days: z.array(date).check(z.minLength(1), z.maxLength(31)),
  startsAt: time,
  endsAt: time,
  minutes: z.int().check(z.gte(5), z.lte(480)),
  pause: optional(z.int().check(z.gte(0), z.lte(240))),
  places: z.array(place).check(z.minLength(1), z.maxLength(100)),
  pairs: z.array(meetingPair).check(z.minLength(1), z.maxLength(500)),
  dryRun: optional(z.boolean()),
});

/** To whom a list is handed. */
export interface Handover {
  /** Id of the channel, when it is named. */
  channel?: string;
  name: string;
  on?: string;
}
export const handover = z.strictObject({
  channel: optional(id),
  name: text(200),
  on: optional(date),
});

/** A new version of a product list: what is left out stays as it was, but for the recipients. */
export interface ListVersionDraft {
  name?: LocalizedText;
  products?: string[];
  /** Default, with `products`: how many they are. */
  productCount?: QualifiedCount;
  provinceCount?: QualifiedCount;
  /** Whom this version is handed to, and when. Default: nobody yet. */
  recipients?: Handover[];
  /** Default `published`. */
  status?: 'draft' | 'published';
  /** Default, when it is published: today. */
  publishedOn?: string;
  sources?: Source[];
}
export const listVersionDraft = z.strictObject({
  name: optional(localizedText),
  products: optional(z.array(id).check(z.maxLength(10_000))),
  productCount: optional(qualifiedCount),
  provinceCount: optional(qualifiedCount),
  recipients: optional(z.array(handover).check(z.maxLength(1_000))),
  status: optional(z.enum(['draft', 'published'])),
  publishedOn: optional(date),
  sources: optional(z.array(source)),
});

/** What a distributor picked from a list. */
export interface ShortlistDraft {
  /** In the order in which they are wanted; each must be of the list. */
  products: string[];
  /** Whose choice it is: a recipient of the list. Without it, that of all. */
  channel?: string;
}
export const shortlistDraft = z.strictObject({
  products: z.array(id).check(z.maxLength(10_000)),
  channel: optional(id),
});
