import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Submission } from '../../../src/sdk/schemas/submission.js';
import type { Executor } from '../db/database.js';
import { databaseText } from '../repositories/text.js';
import type { SubmissionKind } from './receipts.js';

const orNull = (text: string | undefined) => (text === undefined ? null : databaseText(text));

/** What e-mail addresses are compared by without being read. */
export const emailDigest = (email: string): string =>
  createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');

/** Keeps who sent something in and what they agreed to: nowhere else than here. */
export async function keepPerson(
  tx: Executor,
  kind: SubmissionKind,
  record: string,
  { contact, consent, message }: Submission,
  fingerprint: string,
  now: Date,
): Promise<void> {
  const { name, email, phone, organisation } = contact;
  await sql`
    insert into people (id, kind, record, fingerprint, name, email, email_digest, phone, organisation, message,
      consent_text, consent_version, consented_at)
    values (${randomUUID()}, ${kind}, ${record}, ${fingerprint}, ${databaseText(name)}, ${orNull(email)},
      ${email === undefined ? null : emailDigest(email)}, ${orNull(phone)}, ${orNull(organisation)}, ${orNull(message)},
      ${databaseText(consent.text)}, ${databaseText(consent.version)}, ${now.toISOString()}::timestamptz)`.execute(
    tx,
  );
}
