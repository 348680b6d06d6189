import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Executor } from '../db/database.js';
import { noteWrite } from '../repositories/audit.js';
import type { Principal } from './principal.js';
import { isScope, type Scope } from './scopes.js';

export interface NewKey {
  kind: 'publishable' | 'secret';
  /** Whose it is, for the list and the audit log. */
  name: string;
  /** Of a secret key. */
  scopes?: readonly Scope[];
  /** Of a publishable key. */
  origins?: readonly string[];
  /** Requests a minute; default: the server's. */
  perMinute?: number;
}

/** A key as it is listed: never the key itself, which is not kept. */
export interface KeyRecord {
  id: string;
  kind: 'publishable' | 'secret';
  name: string;
  scopes: string[];
  origins: string[];
  per_minute: number | null;
  created_at: Date;
  revoked_at: Date | null;
  last_used_at: Date | null;
}

/** Who makes keys, for the audit log. */
const ACTOR = 'command:keys';

/** Keys hold 192 random bits, so that a plain digest is as good as a slow one. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** Makes a key, and notes it in the audit log. `key` is shown once: the database has its digest only. A given `key` is for publishable ones, which are no secret. */
export async function createKey(
  db: Database,
  { kind, name, scopes = [], origins = [], perMinute }: NewKey,
  now: Date,
  {
    key = `${kind === 'secret' ? 'sk' : 'pk'}_${randomBytes(24).toString('base64url')}`,
    actor = ACTOR,
  }: { key?: string; actor?: string } = {},
): Promise<{ id: string; key: string }> {
  const id = `key_${randomBytes(6).toString('hex')}`;
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql`
      insert into keys (id, hash, kind, name, scopes, origins, per_minute, created_at)
      values (${id}, ${hashOf(key)}, ${kind}, ${name}, ${[...scopes]}::text[], ${[...origins]}::text[],
        ${perMinute ?? null}::int, ${now.toISOString()}::timestamptz)
      on conflict (hash) do nothing returning id`.execute(tx);
    if (rows.length === 0) return;
    const after = { kind, name, scopes, origins, ...(perMinute === undefined ? {} : { perMinute }) };
    await noteWrite(tx, { actor, now }, { action: 'create', collection: 'keys', record: id, after });
  });
  return { id, key };
}

/** Every key, the newest first. */
export async function listKeys(db: Executor): Promise<KeyRecord[]> {
  const { rows } = await sql<KeyRecord>`
    select id, kind, name, scopes, origins, per_minute, created_at, revoked_at, last_used_at
    from keys order by created_at desc, id`.execute(db);
  return rows;
}

/** Ends a key, and notes it in the audit log; false when there is none of that id that still holds. */
export async function revokeKey(db: Database, id: string, now: Date, actor = ACTOR): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql`
      update keys set revoked_at = ${now.toISOString()}::timestamptz
      where id = ${id} and revoked_at is null returning id`.execute(tx);
    if (rows.length === 0) return false;
    await noteWrite(tx, { actor, now }, { action: 'revoke', collection: 'keys', record: id });
    return true;
  });
}

/** Whose key it is; `undefined` for one that is unknown or revoked. */
export async function findKey(db: Executor, key: string): Promise<Principal | undefined> {
  const { rows } = await sql<KeyRecord>`
    select * from keys where hash = ${hashOf(key)} and revoked_at is null`.execute(db);
  const row = rows[0];
  return (
    row && {
      id: row.id,
      kind: row.kind,
      name: row.name,
      scopes: row.scopes.filter(isScope),
      origins: row.origins,
      ...(row.per_minute === null ? {} : { perMinute: row.per_minute }),
    }
  );
}

/** Notes when keys were last used. */
export async function noteUse(db: Executor, uses: ReadonlyMap<string, Date>): Promise<void> {
  const rows = [...uses].map(([id, at]) => ({ id, at: at.toISOString() }));
  await sql`
    update keys set last_used_at = greatest(last_used_at, u.at)
    from json_to_recordset(${JSON.stringify(rows)}::json) as u(id text, at timestamptz) where keys.id = u.id`.execute(
    db,
  );
}
