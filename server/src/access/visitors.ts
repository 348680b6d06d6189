import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../db/database.js';

const DAY = 86_400_000;

/** The secret of a day, the same for every process of a database; those of earlier days are destroyed. */
async function secretOf(db: Database, day: string): Promise<string> {
  await sql`delete from day_secrets where day < ${day}`.execute(db);
  await sql`
    insert into day_secrets (day, secret) values (${day}, ${randomBytes(24).toString('base64url')})
    on conflict do nothing`.execute(db);
  const { rows } = await sql<{ secret: string }>`select secret from day_secrets where day = ${day}`.execute(
    db,
  );
  return rows[0]!.secret;
}

/**
 * Names for addresses that hold for one day: who has the database cannot tell the address, and after the day nobody can.
 * Addresses themselves are neither stored nor logged.
 */
export class Visitors {
  readonly #db: Database;
  readonly #clock: () => Date;
  #day = 0;
  #secret = '';
  #reading: Promise<void> | undefined;
  #names = new Map<string, string>();

  constructor(db: Database, clock: () => Date) {
    this.#db = db;
    this.#clock = clock;
  }

  /** The name; a promise only for the first of a day. */
  nameOf(address: string): string | Promise<string> {
    const day = Math.floor(this.#clock().getTime() / DAY);
    if (day !== this.#day) return this.#begin(day).then(() => this.#name(address));
    return this.#name(address);
  }

  #name(address: string): string {
    let name = this.#names.get(address);
    if (name === undefined) {
      name = createHmac('sha256', this.#secret).update(address).digest('base64url').slice(0, 16);
      if (this.#names.size >= 20_000) this.#names.clear();
      this.#names.set(address, name);
    }
    return name;
  }

  #begin(day: number): Promise<void> {
    this.#reading ??= secretOf(this.#db, new Date(day * DAY).toISOString().slice(0, 10))
      // Without the database answers that are kept still go out, so names must still be there.
      .catch(() => randomBytes(24).toString('base64url'))
      .then((secret) => {
        this.#names = new Map();
        this.#secret = secret;
        this.#day = day;
        this.#reading = undefined;
      });
    return this.#reading;
  }
}
