import { createHash } from 'node:crypto';

/** A stored record: its id and the text that is answered for it. */
export interface StoredRecord {
  id: string;
  doc: string;
}

/** The records of one file. */
export interface Part {
  from: string;
  count: number;
  text: string;
}

/** Characters after which a file may end, and after which it must. */
const ENOUGH = 128 * 1024;
const MOST = 256 * 1024;

/** One in sixteen ids, always the same: a file ends there, so that a new record changes its own file and no other. */
const endsPart = (id: string): boolean => (createHash('sha256').update(id).digest()[0]! & 15) === 0;

/** Records in the order of their ids, put together to files of bounded size; a record longer than that has its own. */
export async function* partsOf(records: AsyncIterable<StoredRecord>): AsyncGenerator<Part> {
  let docs: string[] = [];
  let from = '';
  let size = 0;
  const take = (): Part => {
    const part = { from, count: docs.length, text: `[${docs.join(',\n')}]\n` };
    docs = [];
    size = 0;
    return part;
  };
  for await (const { id, doc } of records) {
    if (docs.length > 0 && size + doc.length > MOST) yield take();
    if (docs.length === 0) from = id;
    docs.push(doc);
    size += doc.length + 2;
    if (size >= ENOUGH && endsPart(id)) yield take();
  }
  if (docs.length > 0) yield take();
}
