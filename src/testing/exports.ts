import * as z from 'zod/mini';
import { listQuery } from '../catalogue/list-queries.js';
import type { AnyQuery } from '../sdk/snapshot/listing.js';
import type { StoredCollection } from '../sdk/snapshot/row.js';
import type { Asked, Said } from './asked.js';
import { type Format, refuseTables } from './files.js';
import { asked, listStored } from './reading.js';
import type { Store } from './store.js';

const lang = z._default(z.enum(['vi', 'en'], 'Must be vi or en'), 'vi');

/** The query of an export: that of the list, without its pages, and the language of the headings. */
function exportQuery(name: StoredCollection): z.ZodMiniObject {
  const list = listQuery(name);
  const paging = ['limit', 'cursor', 'facets'].filter((one) => one in list.shape);
  const without = Object.fromEntries(paging.map((one) => [one, true])) as Record<string, true>;
  return z.extend(z.omit(list, without), { lang });
}

function* linesOf(records: readonly unknown[]): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** `GET /{collection}.ndjson`: all that match, a line each. Tables are refused. */
export function exportOf(
  store: Store,
  { params, today }: Asked,
  name: StoredCollection,
  format: Format,
): Said {
  const query = asked<AnyQuery>(exportQuery(name), params);
  refuseTables(format);
  const whole = { ...query, limit: Number.MAX_SAFE_INTEGER };
  const { data } = listStored(store, name, whole, today);
  const type = 'application/x-ndjson; charset=utf-8';
  return {
    status: 200,
    body: undefined,
    file: { type, name: `hang-viet-${name}-${today}.ndjson`, pieces: linesOf(data) },
  };
}
