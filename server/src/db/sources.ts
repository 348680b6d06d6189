import { sql } from 'kysely';
import { databaseOf, type Source } from './chosen-driver.js';
import type { OpenDatabase } from './connect.js';
import type { Database } from './database.js';

/** Milliseconds for which a source that could not be reached is left out. */
const LEFT_OUT = 5_000;

/** An open server as a source. */
export const sourceOf = ({ db, driver }: OpenDatabase): Source => {
  if (!driver) throw new Error('Only a server can be chosen among several');
  return { db, driver };
};

const versionOf = async ({ db }: Source): Promise<number> =>
  (await sql<{ version: number }>`select version from write_version`.execute(db)).rows[0]?.version ?? 0;

/**
 * Where reads go: to a replica that has every write which this process has made or seen, else to the primary. Which one is
 * looked up by its number of writes, and answers are kept under that very number, so that a replica that lags behind is never
 * taken for the primary.
 */
export class Sources {
  readonly #primary: Source;
  readonly #replicas: Source[];
  readonly #out = new Map<Source, number>();
  readonly #now: () => number;
  #current: Source;
  #atLeast = 0;
  /** Writes of this process: how many there were, and after how many of them the primary was asked. */
  #writes = 0;
  #asked = 0;

  constructor(primary: Source, replicas: Source[], now = () => performance.now()) {
    this.#primary = primary;
    // Each process begins with another one.
    const first = Math.floor(Math.random() * replicas.length);
    this.#replicas = [...replicas.slice(first), ...replicas.slice(0, first)];
    this.#current = primary;
    this.#now = now;
  }

  /**
   * Chooses where the next reads go, and says how many writes are known there. `wrote`: this process has just written; then
   * the primary is asked. While it cannot be, the replicas answer as far as they are, and it is asked again.
   */
  async choose(wrote: boolean): Promise<number> {
    if (wrote) this.#writes++;
    await this.#askPrimary();
    for (const source of this.#replicas) {
      if (this.#isOut(source)) continue;
      const version = await versionOf(source).catch(() => this.#leaveOut(source));
      if (version >= this.#atLeast) return this.#take(source, version);
    }
    return this.#take(this.#primary, await versionOf(this.#primary));
  }

  /** Reads of whoever cannot say which source: from the one that was chosen last. */
  get database(): Database {
    return databaseOf(
      () => this.#current,
      (source) => {
        if (source === this.#primary) return undefined;
        this.#leaveOut(source);
        return (this.#current = this.#primary);
      },
    );
  }

  async #askPrimary(): Promise<void> {
    const writes = this.#writes;
    if (writes === this.#asked || this.#isOut(this.#primary)) return;
    const version = await versionOf(this.#primary).catch(() => this.#leaveOut(this.#primary));
    if (version < 0) return;
    this.#atLeast = Math.max(this.#atLeast, version);
    this.#asked = Math.max(this.#asked, writes);
  }

  #isOut = (source: Source): boolean => (this.#out.get(source) ?? 0) > this.#now();

  #take(source: Source, version: number): number {
    this.#current = source;
    this.#atLeast = Math.max(this.#atLeast, version);
    return version;
  }

  #leaveOut(source: Source): number {
    this.#out.set(source, this.#now() + LEFT_OUT);
    if (this.#current === source) this.#current = this.#primary;
    return -1;
  }
}
