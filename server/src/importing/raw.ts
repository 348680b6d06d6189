import * as z from 'zod/mini';
import { code63, day, dayOrLess, id, optional, sources, text, whole, year } from './raw-fields.js';

// The files of the catalogue as they are written. Strict: a field that nobody reads would be lost in silence.

export const rawProduct = z.strictObject({
  id,
  name: text,
  nameEn: optional(text),
  category: z.enum(['food', 'beverage', 'herbal', 'handicraft', 'ornamental', 'tourism']),
  subcategory: optional(id),
  stars: optional(z.int().check(z.gte(1), z.lte(5))),
  recognisedYear: optional(year),
  producerId: optional(id),
  provinceCode2023: optional(code63),
  locality: optional(text),
  summary: optional(text),
  summaryEn: optional(text),
  sources,
});

export const rawProducer = z.strictObject({
  id,
  name: text,
  kind: z.enum(['company', 'cooperative', 'cooperative-group', 'household', 'other']),
  provinceCode2023: optional(code63),
  locality: optional(text),
  sources,
});

export const rawEvent = z.strictObject({
  id,
  title: text,
  titleEn: optional(text),
  kind: id,
  start: day,
  end: optional(day),
  endUnknown: optional(z.boolean()),
  timeStart: optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Must be a time, HH:MM'))),
  organisers: optional(z.array(text)),
  venue: optional(text),
  address: optional(text),
  stalls: optional(whole),
  stallsQualifier: optional(text),
  status: optional(z.enum(['announced', 'confirmed', 'postponed', 'cancelled'])),
  provinceCode2023: optional(code63),
  participatingProvinces2023: optional(z.array(code63)),
  provinceNamesAsOf: optional(z.enum(['2025'])),
  country: optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  online: z.boolean(),
  hybrid: optional(z.boolean()),
  scope: optional(z.enum(['other-province', 'national', 'programme'])),
  dateBasis: optional(z.enum(['programme'])),
  notes: optional(text),
  sources,
});

export const rawAgreement = z.strictObject({
  id,
  province2023: optional(code63),
  signed: optional(day),
  since: optional(dayOrLess),
  level: text,
  kind: optional(id),
  multiParty: optional(z.boolean()),
  partner: optional(text),
  country: optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  subject: text,
  sources,
});

const outlets = z.strictObject({
  value: whole,
  year: optional(year),
  scope: optional(text),
  note: optional(text),
  qualifier: optional(z.enum(['about', 'nearly', 'more-than', 'at-least', 'exact'])),
  unit: optional(text),
});
export type RawOutlets = z.output<typeof outlets>;
export const rawChannel = z.strictObject({
  id,
  name: text,
  kind: id,
  city: optional(text),
  operator: optional(text),
  address: optional(text),
  outlets: optional(outlets),
  stalls: optional(outlets),
  sources,
});

export const rawCampaign = z.strictObject({
  id,
  name: text,
  nameEn: optional(text),
  startYear: optional(year),
  startMonth: optional(z.string().check(z.regex(/^\d{4}-\d\d$/))),
  endMonth: optional(z.string().check(z.regex(/^\d{4}-\d\d$/))),
  scope: optional(text),
  figures: z.array(z.strictObject({ label: text, value: z.number(), unit: text, year: optional(year) })),
  sources,
});

export const rawFigure = z.strictObject({
  id,
  value: optional(z.number()),
  valueMin: optional(z.number()),
  valueMax: optional(z.number()),
  unit: text,
  qualifier: optional(text),
  asOf: optional(dayOrLess),
  year: optional(year),
  status: optional(z.enum(['reported', 'plan'])),
  meaning: optional(text),
  meaningEn: optional(text),
  sources: optional(sources),
});
