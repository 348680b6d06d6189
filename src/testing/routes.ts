import * as z from 'zod/mini';
import { columnsOf } from '../catalogue/columns.js';
import { type CollectionName, recordSchemas } from '../sdk/schemas/record-schemas.js';
import type { StoredCollection } from '../sdk/snapshot/row.js';
import { type Asked, type Desk, ok, type Said } from './asked.js';
import { writeRecord } from './catalogue-writes.js';
import { ofConnections } from './connections.js';
import { ofEvent } from './events.js';
import { exportOf } from './exports.js';
import { ofFeedback } from './feedback.js';
import { formats } from './files.js';
import type { Imports } from './imports.js';
import { ofList } from './list-versions.js';
import { matchesOf } from './matches.js';
import { asked, find, list } from './reading.js';
import { missing, Refusal } from './refusal.js';
import { filtered } from './sent-in.js';
import type { Store } from './store.js';

const isStored = (name: string): name is StoredCollection => Object.hasOwn(columnsOf, name);
const isCollection = (name: string): name is CollectionName => Object.hasOwn(recordSchemas, name);

/** A whole list as a file, when the path names one: `products.ndjson`. */
function ofFile(it: Asked, store: Store): Said | undefined {
  const [file = '', more] = it.path;
  const [name = '', ending, rest] = file.split('.');
  const format = formats.find((one) => one === ending);
  if (it.method !== 'GET' || more !== undefined || rest !== undefined || !format) return undefined;
  return isStored(name) ? exportOf(store, it, name, format) : undefined;
}

function revisionsOf(it: Asked, store: Store, product: string): Said {
  store.get('products', product);
  const own = store.all('revisions').filter((one) => one.product === product);
  return ok(filtered(it, 'revisions', own.reverse()));
}

/** How many segments the longest path has that begins so. */
const LONGEST: Record<string, number> = { connections: 2, feedback: 2, events: 5, lists: 4 };

/** What is below the address of one record, or stands for itself. */
function ofPart(it: Asked, store: Store, desk: Desk): Said | undefined {
  const { method, path } = it;
  const [name = '', id, part] = path;
  if (path.length > (LONGEST[name] ?? 3)) return undefined;
  if (name === 'connections') return ofConnections(it, store, desk);
  if (name === 'feedback') return ofFeedback(it, store, desk);
  if (part === undefined) return ofFile(it, store);
  if (name === 'events') return ofEvent(it, store, desk);
  if (name === 'lists') return ofList(it, store, desk);
  if (method !== 'GET') return undefined;
  if (name === 'products' && part === 'revisions') return revisionsOf(it, store, id!);
  return name === 'demands' && part === 'matches' ? matchesOf(store, it) : undefined;
}

/** Records of a collection, or one of them. */
function ofCollection(it: Asked, store: Store, name: CollectionName): Said | undefined {
  const { method, path, params, today } = it;
  const [, id, part] = path;
  if (method !== 'GET') return isStored(name) ? writeRecord(it, store, name) : undefined;
  if (part !== undefined) return undefined;
  if (id === undefined) return ok(list(store, name, params, today));
  asked(z.object({}), params);
  const record = find(store, name, id, today);
  if (!record) throw missing(`record at /v1/${path.join('/')}`);
  return ok(record);
}

/** Answers one request as the API would: what it writes is written whole or not at all. */
export function answer(it: Asked, store: Store, desk: Desk, imports: Imports): Said {
  const { method, path } = it;
  const [name = ''] = path;
  if (name !== 'imports' || method !== 'GET') imports.finish();
  const said = store.atomic(
    () =>
      (name === 'imports' ? imports.answer(it) : ofPart(it, store, desk)) ??
      (isCollection(name) ? ofCollection(it, store, name) : undefined),
  );
  if (said) return said;
  throw new Refusal(404, 'unknown-route', `There is nothing at ${method} /${path.join('/')}.`);
}
