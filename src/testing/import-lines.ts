import { changesBetween } from '../catalogue/changes.js';
import type { ImportFault, ImportJob } from '../sdk/schemas/import-job.js';
import type { StoredCollection } from '../sdk/snapshot/row.js';
import { draftOf, follow } from './catalogue-writes.js';
import { fieldsOf, Refusal } from './refusal.js';
import type { Draft, Store } from './store.js';

/** Faults that are told one by one. */
const MOST_FAULTS = 1000;
/** Characters of a value that a fault shows. */
const MOST_SHOWN = 100;

interface Line {
  row: number;
  /** What stands there; undefined when it is no object. */
  fields?: Record<string, unknown>;
}

function linesOf(text: string): Line[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, i): Line[] => {
    if (line.trim() === '') return [];
    try {
      const fields = JSON.parse(line) as unknown;
      if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
        return [{ row: i + 1, fields: fields as Record<string, unknown> }];
    } catch {
      // Said by whoever finds no fields.
    }
    return [{ row: i + 1 }];
  });
}

/** Checks lines one after the other against the records that are there. */
class Reader {
  readonly faults: ImportFault[] = [];
  readonly records: Draft[] = [];
  readonly counts = { rows: 0, added: 0, changed: 0, unchanged: 0, wrong: 0 };
  readonly #store: Store;
  readonly #name: StoredCollection;
  readonly #rowOf = new Map<string, number>();

  constructor(store: Store, name: StoredCollection) {
    this.#store = store;
    this.#name = name;
  }

  read({ row, fields }: Line): void {
    this.counts.rows++;
    const id = fields?.id;
    const faults = fields ? this.#idFaults(row, id) : [{ row, message: 'Write one JSON object a line' }];
    if (typeof id === 'string' && this.#store.isRemoved(this.#name, id))
      faults.push({
        row,
        value: id,
        message: 'This record was removed. Restore it first, or give another id.',
      });
    const record = faults.length > 0 ? undefined : this.#record(row, id as string, fields!, faults);
    if (faults.length > 0) {
      this.counts.wrong++;
      this.faults.push(...faults.slice(0, MOST_FAULTS - this.faults.length));
    } else if (!record) this.counts.unchanged++;
    else {
      this.counts[this.#store.find(this.#name, record.id) ? 'changed' : 'added']++;
      this.records.push(record);
    }
  }

  #idFaults(row: number, id: unknown): ImportFault[] {
    if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9._-]{0,149}$/.test(id)) {
      const value = id === undefined ? '' : String(id).slice(0, MOST_SHOWN);
      const message =
        'Write an id of small letters without marks, digits and hyphens, like che-dinh-tan-cuong';
      return [{ row, column: 'id', value, message }];
    }
    const earlier = this.#rowOf.get(id);
    if (earlier !== undefined)
      return [{ row, column: 'id', value: id, message: `Row ${earlier} has this id too. Keep one of them.` }];
    this.#rowOf.set(id, row);
    return [];
  }

  /** The record that a line means; undefined when it is so already, or wrong. */
  #record(
    row: number,
    id: string,
    fields: Record<string, unknown>,
    faults: ImportFault[],
  ): Draft | undefined {
    const before = this.#store.find(this.#name, id);
    const given = Object.entries({ ...before, ...fields }).filter(([, value]) => value !== null);
    try {
      const draft = structuredClone(Object.fromEntries(given));
      const record = draftOf(this.#store, this.#name, id, draft, before);
      return before && changesBetween(before, record).length === 0 ? undefined : record;
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 422) throw error;
      for (const { field, message } of fieldsOf(error)) faults.push({ row, column: field, message });
      return undefined;
    }
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a file, checks every line, and writes what is right: all of it or, without `keepGood`, nothing when a line is wrong. */
export function importLines(
  store: Store,
  { collection, dryRun, keepGood }: ImportJob,
  bytes: Uint8Array,
): Partial<ImportJob> {
  const name = collection as StoredCollection;
  const text = textOf(bytes);
  if (text === undefined) {
    const message = 'The file is not in UTF-8. In Excel: Save as, "CSV UTF-8 (Comma delimited)".';
    return { status: 'refused', faults: [{ row: 0, message }] };
  }
  const reader = new Reader(store, name);
  for (const line of linesOf(text)) reader.read(line);
  const { counts, faults, records } = reader;
  const isRefused = counts.wrong > 0 && !keepGood;
  if (!isRefused && !dryRun)
    for (const record of records) {
      const before = store.find(name, record.id);
      const after = before ? store.change(name, record.id, '*', () => record) : store.add(name, record);
      follow(store, name, before, after);
    }
  return { ...counts, faults, status: isRefused ? 'refused' : 'done' };
}
