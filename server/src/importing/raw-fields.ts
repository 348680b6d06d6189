import * as z from 'zod/mini';
import type { Source } from '../../../src/sdk/schemas/common.js';
import { provinceById } from '../../../src/vietnam/index.js';

// Fields that many files of the catalogue have, as they are written there.

export const optional = z.optional;
export const text = z.string().check(z.minLength(1), z.maxLength(5000));
export const id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Must be lower-case letters, digits and single hyphens'),
    z.maxLength(150),
  );
const isDay = (value: string) =>
  !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
export const day = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\d$/, 'Must be a day, YYYY-MM-DD'), z.refine(isDay, 'There is no such day'));
export const dayOrLess = z
  .string()
  .check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'Must be YYYY, YYYY-MM or YYYY-MM-DD'));
export const webAddress = z.string().check(
  z.maxLength(2000),
  z.refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'Must be an http or https address',
  ),
);
export const code63 = z
  .string()
  .check(z.refine((code) => provinceById(`63-${code}`) !== undefined, 'No province of the 63 has this code'));
export const year = z.int().check(z.gte(1900), z.lte(2100));
export const whole = z.int().check(z.gte(0));

export const rawSource = z.strictObject({
  url: webAddress,
  title: optional(text),
  label: optional(text),
  publisher: optional(text),
  date: optional(dayOrLess),
  note: optional(text),
});
export type RawSource = z.output<typeof rawSource>;
export const sources = z.array(rawSource);

/** A source of a record; what the files call `label` is its headline. */
export function toSource({ url, title, label, publisher, date }: RawSource): Source {
  const headline = title ?? label;
  return {
    url,
    ...(headline === undefined ? {} : { title: headline }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
  };
}
