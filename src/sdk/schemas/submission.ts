import * as z from 'zod/mini';
import { optional } from './common.js';

const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
export const text = (most: number) =>
  z.string().check(z.trim(), z.minLength(1, 'Write something'), z.maxLength(most));

/** Who writes in. Kept apart from everything public, shown to the office's staff alone, and erased when asked for. */
export interface Sender {
  name: string;
  organisation?: string;
  /** One of e-mail and telephone must be there, so that the office can answer. */
  email?: string;
  phone?: string;
}
export const sender = z
  .strictObject({
    name: line(120),
    organisation: optional(line(200)),
    email: optional(
      z
        .string()
        .check(
          z.trim(),
          z.maxLength(200),
          z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, 'Write an e-mail address'),
        ),
    ),
    phone: optional(z.string().check(z.trim(), z.regex(/^\+?[\d\s().-]{6,24}$/, 'Write a telephone number'))),
  })
  .check(
    z.refine((it) => it.email !== undefined || it.phone !== undefined, {
      path: ['email'],
      error: 'Give an e-mail address or a telephone number',
    }),
  );

/** What the person agreed to: the very words that were shown, and their version. */
export interface Consent {
  text: string;
  version: string;
}
export const consent = z.strictObject({ text: text(2000), version: line(40) });

/** What every public submission carries. */
export interface Submission {
  contact: Sender;
  consent: Consent;
  message?: string;
  /** Milliseconds from when the form was shown to when it was sent: nobody fills one in within a second. */
  elapsed?: number;
  /** A field that people do not see. Leave it out: whoever fills it in is a program, and is answered without being heard. */
  homepage?: string;
}
export const submissionFields = {
  contact: sender,
  consent,
  message: optional(text(4000)),
  elapsed: optional(z.number().check(z.gte(0))),
  homepage: optional(z.string().check(z.maxLength(500))),
};

/** What the sender gets: keep it to ask later what became of it. */
export interface Receipt {
  id: string;
  status: string;
  /** Goes with `id` to read the state without a key: `GET …/{id}?receipt=…`. Shown once. */
  receipt: string;
  updatedAt: string;
}
export const receiptSchema = z.object({
  id: z.string(),
  status: z.string(),
  receipt: z.string(),
  updatedAt: z.string(),
});

/** Who sent something in, and what they added, as staff see it; it is gone once it was erased. */
export interface SentBy {
  name: string;
  organisation?: string;
  email?: string;
  phone?: string;
  message?: string;
}
export const sentBy = z.object({
  name: z.string(),
  organisation: optional(z.string()),
  email: optional(z.string()),
  phone: optional(z.string()),
  message: optional(z.string()),
});

/** What was sent in; for those who read it with a secret key also by whom. */
export type WithSender<T> = T & { sender?: SentBy };
