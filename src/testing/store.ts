import { changesBetween } from '../catalogue/changes.js';
import type { FieldProblem } from '../sdk/schemas/problem.js';
import { missing, Refusal, unknownRecord, wrongBody } from './refusal.js';

/** A record of any kind. */
export type AnyRecord = { id: string; updatedAt: string } & Record<string, unknown>;

/** A record that is not kept yet. */
export type Draft = { id: string } & Record<string, unknown>;

/** The records of the test API by collection, with what goes along with writing them. */
export class Store {
  #tables = new Map<string, Map<string, AnyRecord>>();
  #removed = new Set<AnyRecord>();
  readonly #now: () => number;
  #last = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  #table(name: string): Map<string, AnyRecord> {
    let table = this.#tables.get(name);
    if (!table) this.#tables.set(name, (table = new Map()));
    return table;
  }

  /** All records of a collection that are not removed, as they are kept. */
  all(name: string): AnyRecord[] {
    return [...this.#table(name).values()].filter((record) => !this.#removed.has(record));
  }

  find(name: string, id: string | undefined): AnyRecord | undefined {
    const record = id === undefined ? undefined : this.#table(name).get(id);
    return record && !this.#removed.has(record) ? record : undefined;
  }

  get(name: string, id: string): AnyRecord {
    const found = this.find(name, id);
    if (!found) throw missing(`record ${name}/${id}`);
    return found;
  }

  /** The time of a write: later than any before, so that every version has a name of its own. */
  stamp(): string {
    this.#last = Math.max(this.#now(), this.#last + 1);
    return new Date(this.#last).toISOString();
  }

  /** Does `work` whole or not at all: when it throws, all is as it was. */
  atomic<T>(work: () => T): T {
    const tables = new Map([...this.#tables].map(([name, table]) => [name, new Map(table)]));
    const removed = new Set(this.#removed);
    try {
      return work();
    } catch (error) {
      this.#tables = tables;
      this.#removed = removed;
      throw error;
    }
  }

  /** Whether a record was removed and not brought back. */
  isRemoved(name: string, id: string): boolean {
    const record = this.#table(name).get(id);
    return record !== undefined && this.#removed.has(record);
  }

  /** Keeps a record as it is. */
  put(name: string, record: AnyRecord): void {
    this.#table(name).set(record.id, structuredClone(record));
  }

  /** Adds a record. */
  add(name: string, draft: Draft): AnyRecord {
    const known = this.#table(name).get(draft.id);
    if (known) {
      const removed = this.#removed.has(known);
      const said = removed ? 'was removed. Restore it, or choose another id.' : 'is there already.';
      throw new Refusal(409, removed ? 'removed' : 'exists', `${name}/${draft.id} ${said}`, {
        current: removed ? undefined : known,
      });
    }
    const record = { ...draft, updatedAt: this.stamp() };
    this.put(name, record);
    return record;
  }

  /** Changes a record whose version `ifMatch` names. A change that changes nothing keeps the version. */
  change(
    name: string,
    id: string,
    ifMatch: string | null,
    by: (before: AnyRecord) => Record<string, unknown>,
  ): AnyRecord {
    const before = this.get(name, id);
    this.expect(name, before, ifMatch);
    const after = { ...by(structuredClone(before)), id, updatedAt: before.updatedAt };
    if (changesBetween(before, after).length === 0) return before;
    if (typeof before.sequence === 'number') Object.assign(after, { sequence: before.sequence + 1 });
    const record = { ...after, updatedAt: this.stamp() };
    this.put(name, record);
    return record;
  }

  /** Removes a record, or brings it back. */
  setRemoved(name: string, id: string, isRemoved: boolean, ifMatch: string | null): AnyRecord {
    const before = this.#table(name).get(id);
    if (!before || this.#removed.has(before) === isRemoved)
      throw missing(`${isRemoved ? '' : 'removed '}record ${name}/${id}`);
    if (isRemoved) this.expect(name, before, ifMatch);
    const record = { ...before, updatedAt: this.stamp() };
    this.put(name, record);
    if (isRemoved) this.#removed.add(this.#table(name).get(id)!);
    return record;
  }

  /** Throws a 428 without a version, a 412 with the record as it is when another one is named. */
  expect(name: string, record: AnyRecord, ifMatch: string | null): void {
    if (ifMatch === '*' || ifMatch === `"${record.updatedAt}"`) return;
    const what = `${name}/${record.id}`;
    if (ifMatch === null)
      throw new Refusal(428, 'version-needed', `Send If-Match with the "updatedAt" of ${what} in quotes.`);
    throw new Refusal(412, 'changed-meanwhile', `${what} was changed since it was read.`, {
      current: record,
    });
  }

  /** Throws a 422 that names every field whose record is not there. */
  require(named: readonly [field: string, table: string, id: string | undefined][]): void {
    const wrong = named.flatMap(([field, table, id]): FieldProblem[] =>
      id === undefined || this.find(table, id) ? [] : [unknownRecord(field, id, table)],
    );
    if (wrong.length > 0) throw wrongBody(wrong);
  }
}
