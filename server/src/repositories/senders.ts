import { sql } from 'kysely';
import type { Executor } from '../db/database.js';

interface Page {
  data: { id: string }[];
  total: number;
  next: string | null;
}

/** A page of what was sent in, each with who sent it; without `sender` when that was erased. For staff alone. */
export async function withSenders(db: Executor, kind: string, page: string): Promise<Page> {
  const { data, ...rest } = JSON.parse(page) as Page;
  const senders = await sendersOf(
    db,
    kind,
    data.map(({ id }) => id),
  );
  return {
    data: data.map((record) => ({
      ...record,
      ...(senders.has(record.id) ? { sender: senders.get(record.id) } : {}),
    })),
    ...rest,
  };
}

/** Who sent what is named by these ids, as far as they were not erased. */
export async function sendersOf(db: Executor, kind: string, ids: string[]): Promise<Map<string, object>> {
  const { rows } = await sql<{ record: string } & Record<string, string | null>>`
    select record, name, organisation, email, phone, message from people
    where kind = ${kind} and record = any(${ids}::text[]) and erased_at is null`.execute(db);
  return new Map(
    rows.map(({ record, ...sender }) => [
      record,
      Object.fromEntries(Object.entries(sender).filter(([, value]) => value !== null)),
    ]),
  );
}
