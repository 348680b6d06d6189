import { sql } from 'kysely';
import type { Database } from '../db/database.js';
import { createKey, hashOf } from './keys.js';

/** The publishable key in the example pages. It stands in their source, as any publishable key does. */
export const EXAMPLES_KEY = 'pk_examples_on_this_machine';

const origins = ['http://localhost:*', 'http://127.0.0.1:*'];

/** Makes the key of the example pages when it was never there, so that their forms can be sent from this machine. One that was revoked stays revoked. */
export async function ensureExamplesKey(db: Database, now: Date): Promise<void> {
  const { rows } = await sql`select from keys where hash = ${hashOf(EXAMPLES_KEY)}`.execute(db);
  if (rows.length > 0) return;
  const wanted = { kind: 'publishable', name: 'The examples of this server', origins } as const;
  await createKey(db, wanted, now, { key: EXAMPLES_KEY, actor: 'command:serve' });
}
