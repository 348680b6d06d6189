import * as z from 'zod/mini';
import { mergePatch } from '../catalogue/merge-patch.js';
import type { ProductList, Recipient } from '../sdk/schemas/product-list.js';
import { type PagingQuery, pagingQuery } from '../sdk/schemas/queries.js';
import {
  type ListVersionDraft,
  listVersionDraft,
  type ShortlistDraft,
  shortlistDraft,
} from '../sdk/schemas/requests.js';
import { readCursor, writeCursor } from '../sdk/snapshot/cursor.js';
import { limitOf } from '../sdk/snapshot/page-of.js';
import { type Asked, type Desk, ok, type Said, staffOnly } from './asked.js';
import { checked } from './body.js';
import { toRecord } from './drafting.js';
import { asked } from './reading.js';
import { missing, Refusal, wrongBody } from './refusal.js';
import type { AnyRecord, Store } from './store.js';

const asList = (record: AnyRecord) => record as unknown as ProductList;

/** All versions of a list, the newest first. */
const versionsOf = (store: Store, desk: Desk, id: string): AnyRecord[] => [
  store.get('lists', id),
  ...[...(desk.versions.get(id) ?? [])].sort((a, b) => asList(b).version - asList(a).version),
];

function pageOfVersions(all: readonly AnyRecord[], query: PagingQuery, id: string): unknown {
  const binding = { ...query, list: id };
  const last = readCursor('versions', binding, ['number'])?.keys[0] as number | undefined;
  const rest = last === undefined ? all : all.filter((one) => asList(one).version < last);
  const data = rest.slice(0, limitOf(query));
  const end = data.at(-1);
  const next =
    end && rest.length > data.length
      ? writeCursor('versions', binding, { keys: [asList(end).version], way: 0 })
      : null;
  return { data, total: all.length, next };
}

/** The list as its next version, by what a draft leaves out and what it names. */
function nextVersion(store: Store, old: AnyRecord, draft: ListVersionDraft, today: string) {
  const { status = 'published', products, recipients = [] } = draft;
  const ids = products && [...new Set(products)];
  const { version, shortlist, products: before } = asList(old);
  const wanted = new Set(ids ?? before);
  const merged = mergePatch(old, {
    ...(ids ? { productCount: { value: ids.length, qualifier: 'exactly' } } : {}),
    publishedOn: status === 'published' ? today : null,
    ...draft,
    ...(ids ? { products: ids } : {}),
  }) as object;
  const next = {
    ...merged,
    status,
    version: version + 1,
    shortlist: shortlist.filter((one) => wanted.has(one)),
    recipients,
  };
  return toRecord(store, 'lists', old.id, next, old);
}

function makeVersion(it: Asked, store: Store, desk: Desk, id: string): Said {
  const draft = checked(listVersionDraft, it.body);
  store.require(
    (draft.recipients ?? []).map(({ channel }, i): [string, string, string | undefined] => [
      `recipients.${i}.channel`,
      'channels',
      channel,
    ]),
  );
  let old: AnyRecord | undefined;
  const list = store.change('lists', id, it.headers.get('if-match'), (before) => {
    const kept = desk.versions.get(id) ?? [];
    if (kept.some((one) => one.version === before.version))
      throw new Refusal(
        409,
        'version-exists',
        `Version ${String(before.version)} of lists/${id} is kept already. Give the list a higher version first.`,
      );
    const next = nextVersion(store, before, draft, it.today);
    old = before;
    return next;
  });
  desk.versions.set(id, [...(desk.versions.get(id) ?? []), { ...old!, status: 'superseded' }]);
  return ok(list, 201);
}

/** The list with what was picked from it. Throws a 422 for products that are not of the list, and for whom it was not handed to. */
function pick(record: AnyRecord, { products, channel }: ShortlistDraft): Record<string, unknown> {
  const list = asList(record);
  const of = new Set(list.products);
  const picked = [...new Set(products)];
  const wrong = products.flatMap((id, i) =>
    of.has(id) ? [] : [{ field: `products.${i}`, message: `"${id}" is not of this list` }],
  );
  if (channel !== undefined && !list.recipients.some((one) => one.channel === channel))
    wrong.push({ field: 'channel', message: `The list was not handed to "${channel}"` });
  if (wrong.length > 0) throw wrongBody(wrong);
  if (channel === undefined) return { ...record, shortlist: picked };
  const recipients = list.recipients.map((one): Recipient =>
    one.channel === channel ? { ...one, shortlist: picked } : one,
  );
  const byAny = new Set(recipients.flatMap(({ shortlist }) => shortlist));
  return { ...record, recipients, shortlist: list.products.filter((id) => byAny.has(id)) };
}

/** What is below a list's address: its versions, and what distributors pick from it. */
export function ofList(it: Asked, store: Store, desk: Desk): Said | undefined {
  const [, id = '', part, version] = it.path;
  const { method, params, headers, body } = it;
  if (part === 'versions' && method === 'GET' && version === undefined) {
    const query = asked<PagingQuery>(pagingQuery, params);
    return ok(pageOfVersions(versionsOf(store, desk, id), query, id));
  }
  if (part === 'versions' && method === 'GET') {
    asked(z.object({}), params);
    const found = versionsOf(store, desk, id).find((one) => String(one.version) === version);
    if (!found) throw missing(`version ${version} of lists/${id}`);
    return ok(found);
  }
  if (part === 'versions' && method === 'POST' && version === undefined) {
    staffOnly(it);
    return makeVersion(it, store, desk, id);
  }
  if (part !== 'shortlist' || method !== 'PUT') return undefined;
  staffOnly(it);
  const draft = checked(shortlistDraft, body);
  return ok(store.change('lists', id, headers.get('if-match'), (before) => pick(before, draft)));
}
