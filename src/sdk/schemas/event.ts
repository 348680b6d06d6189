import * as z from 'zod/mini';
import {
  date,
  list,
  localizedText,
  type LocalizedText,
  type Open,
  open,
  optional,
  type ProvinceReference,
  provinceReference,
  type Published,
  published,
  type QualifiedCount,
  qualifiedCount,
} from './common.js';

/** What kind of event it is. */
export type EventKind = Open<
  | 'fair'
  | 'product-week'
  | 'trade-conference'
  | 'direct-session'
  | 'online-talk'
  | 'investment-promotion'
  | 'market-programme'
>;
export const eventKind = open<EventKind>();

/** Who holds the event or helps to. */
export interface Organiser {
  name: string;
  role: Open<'organiser' | 'supporter'>;
}
export const organiser = z.object({ name: z.string(), role: open<'organiser' | 'supporter'>() });

/** Who speaks at it. */
export interface Speaker {
  name: string;
  role?: string;
  organisation?: string;
}
export const speaker = z.object({
  name: z.string(),
  role: optional(z.string()),
  organisation: optional(z.string()),
});

/** When and for how many one can register. */
export interface EventRegistration {
  /** The first day. Absent: from now on. */
  opensOn?: string;
  /** The last day, included. Absent: while the event lasts. */
  closesOn?: string;
  /** Seats in all; whoever comes later waits. Absent: as many as come. */
  capacity?: number;
  /** Where else one registers. */
  url?: string;
}
export const eventRegistration = z.object({
  opensOn: optional(date),
  closesOn: optional(date),
  capacity: optional(z.int().check(z.gte(0))),
  url: optional(z.string()),
});

/** A fair, product week, conference, session, talk or programme. */
export interface TradeEvent extends Published {
  id: string;
  title: LocalizedText;
  kind: EventKind;
  startsOn: string;
  /** The last day, included. Absent when no source gave it. */
  endsOn?: string;
  /** Opening time on the first day in Viet Nam, `HH:MM`. */
  opensAt?: string;
  /** Where in Viet Nam; may be there although the event is online. */
  province?: ProvinceReference;
  /** ISO 3166-1 alpha-2 code when it is held abroad. */
  country?: string;
  venue?: string;
  /** Free text, also for places abroad. */
  address?: string;
  online: boolean;
  /** Where to join online. */
  joinUrl?: string;
  organisers: Organiser[];
  speakers: Speaker[];
  theme?: LocalizedText;
  participatingProvinces: ProvinceReference[];
  stalls?: QualifiedCount;
  campaign?: string;
  /** `announced`: only advance notices are known. */
  status: Open<'announced' | 'confirmed' | 'postponed' | 'cancelled'>;
  /** Whose event it is: Hà Nội's programme, another province's, or the country's. */
  scope: Open<'programme' | 'other-province' | 'national'>;
  note?: LocalizedText;
  registration?: EventRegistration;
  /** Grows with each published change; the SEQUENCE of its calendar entry. */
  sequence: number;
}
export const eventSchema = z.object({
  id: z.string(),
  title: localizedText,
  kind: eventKind,
  startsOn: date,
  endsOn: optional(date),
  opensAt: optional(z.string()),
  province: optional(provinceReference),
  country: optional(z.string()),
  venue: optional(z.string()),
  address: optional(z.string()),
  online: z.boolean(),
  joinUrl: optional(z.string()),
  organisers: list(organiser),
  speakers: list(speaker),
  theme: optional(localizedText),
  participatingProvinces: list(provinceReference),
  stalls: optional(qualifiedCount),
  campaign: optional(z.string()),
  status: open<'announced' | 'confirmed' | 'postponed' | 'cancelled'>(),
  scope: open<'programme' | 'other-province' | 'national'>(),
  note: optional(localizedText),
  registration: optional(eventRegistration),
  sequence: z.int(),
  ...published,
});
