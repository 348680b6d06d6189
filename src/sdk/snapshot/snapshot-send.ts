import { listQuery } from '../../catalogue/list-queries.js';
import { readProvinces } from '../../catalogue/province-names.js';
import { provincesFor, toProvince } from '../../catalogue/province-records.js';
import { readQuery } from '../../catalogue/query.js';
import { provinceById, todayInVietnam } from '../../vietnam/index.js';
import type { ReaderOptions } from '../internal/reader.js';
import type { Send } from '../internal/transport.js';
import type { Category } from '../schemas/category.js';
import type { CollectionName } from '../schemas/record-schemas.js';
import type { ProvinceCounts } from '../schemas/province.js';
import { type Files, snapshotFiles } from './files.js';
import { listRows, pageOf } from './list.js';
import type { AnyQuery } from './listing.js';
import { listings } from './listings.js';
import { invalidQuery, problem } from './problem.js';
import type { Row, StoredCollection } from './row.js';

const LONGEST_ADDRESS = 8_000;

const countsIn = async (files: Files) =>
  new Map(Object.entries((await files.json('provinces')) as Record<string, ProvinceCounts>));
const categoriesIn = async (files: Files) => (await files.json('categories')) as Category[];

async function list(files: Files, name: CollectionName, query: AnyQuery, today: string): Promise<unknown> {
  if (name === 'provinces')
    return pageOf(name, provincesFor(query as object, await countsIn(files), today), query);
  if (name === 'categories') return pageOf(name, await categoriesIn(files), query);
  const listing = listings[name];
  const needed = listing.needs?.(query) ?? [];
  const [rows, ...others] = await Promise.all([
    files.rows(name, query.ids),
    ...needed.map((other) => files.rows(other)),
  ]);
  const known = new Map<StoredCollection, readonly Row[]>(needed.map((other, i) => [other, others[i]!]));
  return listRows(name, listing, rows, query, { today, rows: (other) => known.get(other) ?? [] });
}

async function find(files: Files, name: CollectionName, id: string, today: string): Promise<unknown> {
  if (name === 'provinces') {
    const { ids, problems } = readProvinces([id]);
    if (!ids[0] && /^\d\d$/.test(id)) throw invalidQuery([{ field: 'id', message: problems.join() }]);
    const unit = ids[0] === undefined ? undefined : provinceById(ids[0]);
    return unit && toProvince(unit, await countsIn(files), today);
  }
  if (name === 'categories') return (await categoriesIn(files)).find((category) => category.id === id);
  return (await files.rows(name, [id])).find((row) => row.id === id)?.record;
}

/** Answers what the API would be asked for, out of a snapshot's files. `base` is where they lie. */
export function snapshotSend(base: string, options: Omit<ReaderOptions, 'size'>): Send {
  const withFiles = snapshotFiles(base, options);
  return async (url, { signal, headers, timeout }) => {
    if (url.length > LONGEST_ADDRESS)
      throw problem(414, 'uri-too-long', `Addresses may have ${LONGEST_ADDRESS} characters.`);
    const { pathname, searchParams } = new URL(`http://snapshot/${url.slice(base.length + 1)}`);
    const [name, id] = pathname.slice(1).split('/') as [CollectionName, string | undefined];
    const { query, wrong } = readQuery<AnyQuery>(listQuery(name), searchParams);
    if (wrong) throw invalidQuery(wrong);
    const call = { ...(signal && { signal }), ...(headers && { headers }), ...(timeout && { timeout }) };
    const today = todayInVietnam();
    const body = await withFiles(call, (files) =>
      id === undefined ? list(files, name, query, today) : find(files, name, decodeURIComponent(id), today),
    );
    if (body === undefined) throw problem(404, 'not-found', `There is no record at ${pathname}.`);
    // Never kept: what is asked for again is worked out again, from files that are at hand.
    return { body, maxAge: 0 };
  };
}
