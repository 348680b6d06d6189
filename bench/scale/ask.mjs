import { exportFile } from '../../server/src/files/export/export-file.ts';
import { listRecords } from '../../server/src/repositories/list.ts';
import { listings } from '../../server/src/repositories/listings.ts';
import { matchesOf } from '../../server/src/repositories/matches.ts';

const context = { today: '2026-11-23' };

async function fileOf(db, query) {
  const wanted = { collection: 'products', query, context };
  const { pieces, end } = await exportFile(db, wanted, 'xlsx', 'vi');
  const read = [];
  for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) read.push(piece.value);
  await end();
  return Buffer.concat(read);
}

/** Goes as deep as a question is, and gives back what asks it anew, with nothing kept. */
export async function prepare(db, { collection = 'products', query, depth = 0, demand, rows }) {
  if (demand) return () => matchesOf(db, demand, query, context);
  if (rows) return () => fileOf(db, query);
  let asked = query;
  for (let page = 0; page < depth; page++) {
    const { next } = JSON.parse(await listRecords(db, listings[collection], asked, context));
    if (next === null) break;
    asked = { ...query, cursor: next };
  }
  return () => listRecords(db, listings[collection], asked, context);
}
