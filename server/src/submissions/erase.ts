import { sql } from 'kysely';
import type { Database, Executor } from '../db/database.js';
import { type Author, noteWrite } from '../repositories/audit.js';
import { emailDigest } from './people.js';
import { type SubmissionKind, tableOf } from './receipts.js';

/** Whose data is erased. */
export type Erasing = { email: string } | { phone: string } | { submission: string } | { sentBefore: Date };

/** One that was erased. */
export interface Erased {
  kind: SubmissionKind;
  record: string;
}

const GONE = '…';

const conditionOf = (what: Erasing) => {
  if ('email' in what) return sql`email_digest = ${emailDigest(what.email)}`;
  if ('phone' in what) return sql`regexp_replace(phone, '\\D', '', 'g') = ${what.phone.replace(/\D/g, '')}`;
  if ('submission' in what) return sql`record = ${what.submission}`;
  return sql`consented_at < ${what.sentBefore.toISOString()}::timestamptz`;
};

/** The record without what its sender wrote and what staff wrote about them. A contribution is no longer shown. */
function withoutWords(kind: SubmissionKind, record: Record<string, unknown>): Record<string, unknown> {
  if (kind === 'contribution') return { ...record, text: GONE, by: GONE, status: 'declined' };
  if (kind === 'feedback')
    return { ...record, text: GONE, ...(record.answer === undefined ? {} : { answer: GONE }) };
  if (kind === 'connection') {
    const steps = record.steps as { note?: string }[];
    return { ...record, steps: steps.map((step) => ({ ...step, note: undefined })) };
  }
  return record;
}

async function eraseWords(tx: Executor, { kind, record }: Erased, now: Date): Promise<void> {
  const table = sql.table(tableOf[kind]);
  const { rows } = await sql<{
    doc: string;
  }>`select doc from ${table} where id = ${record} for update`.execute(tx);
  if (!rows[0]) return;
  const before = JSON.parse(rows[0].doc) as Record<string, unknown>;
  const after = withoutWords(kind, before);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  const at = new Date(Math.max(now.getTime(), Date.parse(String(before.updatedAt)) + 1)).toISOString();
  await sql`
    update ${table} set doc = ${JSON.stringify({ ...after, updatedAt: at })}, digest = '', updated_at = ${at}::timestamptz,
      status = ${String(after.status)}
    where id = ${record}`.execute(tx);
}

/**
 * Erases who sent something in, for good: name, address, telephone number, organisation, message, and the words that
 * stand in the record. That something was sent in, when, and by which version of the consent stays, without a person.
 */
export function erase(db: Database, what: Erasing, author: Author): Promise<Erased[]> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<Erased>`
      select kind, record from people where erased_at is null and ${conditionOf(what)} order by id for update`.execute(
      tx,
    );
    for (const one of rows) {
      await sql`
        update people set name = null, email = null, email_digest = null, fingerprint = null, phone = null,
          organisation = null, message = null, consent_text = '', erased_at = ${author.now.toISOString()}::timestamptz
        where kind = ${one.kind} and record = ${one.record} and erased_at is null`.execute(tx);
      await eraseWords(tx, one, author.now);
      await noteWrite(tx, author, { action: 'erase', collection: tableOf[one.kind], record: one.record });
    }
    return rows;
  });
}
