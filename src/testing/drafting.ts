import { categoryIds } from '../catalogue/category-names.js';
import { draftSchema } from '../catalogue/draft-schemas.js';
import { keysOf, readProvinces, referTo } from '../catalogue/province-names.js';
import { demandDraft } from '../sdk/schemas/requests.js';
import type { FieldProblem } from '../sdk/schemas/problem.js';
import type { StoredCollection } from '../sdk/snapshot/row.js';
import { provinceById } from '../vietnam/index.js';
import { checked } from './body.js';
import { unknownRecord, wrongBody } from './refusal.js';
import type { AnyRecord, Store } from './store.js';

/** Fields that name other records: by path, where those are, and whether their names are shown. */
const naming: Partial<Record<StoredCollection, [field: string, table: string, isShown: boolean][]>> = {
  products: [
    ['supplier', 'suppliers', true],
    ['channels', 'channels', true],
  ],
  events: [['campaign', 'campaigns', false]],
  lists: [
    ['products', 'products', false],
    ['shortlist', 'products', false],
  ],
  stories: [
    ['products', 'products', false],
    ['suppliers', 'suppliers', false],
    ['events', 'events', false],
    ['campaigns', 'campaigns', false],
  ],
};

const nameOf = ({ name }: AnyRecord) =>
  typeof name === 'object' && name !== null ? (name as { vi: string }).vi : name;

/** Puts what records show in place of what drafts name; says what is wrong. */
function resolve(store: Store, name: StoredCollection, draft: Record<string, unknown>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const [field, table, isShown] of naming[name] ?? []) {
    const given = draft[field];
    if (given === undefined) continue;
    const ids = [given].flat() as string[];
    for (const [i, id] of ids.entries())
      if (!store.find(table, id))
        problems.push(unknownRecord(Array.isArray(given) ? `${field}.${i}` : field, id, table));
    if (!isShown || problems.length > 0) continue;
    const shown = ids.map((id) => ({ id, name: nameOf(store.get(table, id)) }));
    draft[field] = Array.isArray(given) ? shown : shown[0];
  }
  for (const field of ['province', 'provinces', 'participatingProvinces']) {
    const given = draft[field];
    if (given === undefined) continue;
    const { ids, problems: unknown } = readProvinces([given].flat() as string[]);
    problems.push(...unknown.map((message) => ({ field, message })));
    const references = ids.map((id) => referTo(provinceById(id)!));
    if (unknown.length > 0) continue;
    draft[field] =
      name === 'stories' ? keysOf(references) : Array.isArray(given) ? references : references[0];
  }
  return problems;
}

/** The record that a draft means, by the API's own schemas; a 422 that names every wrong field. */
export function toRecord(
  store: Store,
  name: StoredCollection,
  id: string,
  draft: unknown,
  before?: AnyRecord,
): { id: string } & Record<string, unknown> {
  const record = checked(draftSchema(name), draft) as Record<string, unknown>;
  const problems = resolve(store, name, record);
  if (record.id !== undefined && record.id !== id)
    problems.push({ field: 'id', message: `Must be left out or be "${id}", as in the address` });
  const { startsOn, endsOn } = record as { startsOn?: string; endsOn?: string };
  if (startsOn && endsOn && endsOn < startsOn)
    problems.push({ field: 'endsOn', message: `Must not be before startsOn (${startsOn})` });
  if (problems.length > 0) throw wrongBody(problems);
  if (name === 'events') record.sequence = before?.sequence ?? 0;
  if (name === 'suppliers') record.productCount = before?.productCount ?? 0;
  return { ...record, id };
}

/** The demand that a body means. */
export function toDemand(store: Store, id: string, body: unknown): { id: string } & Record<string, unknown> {
  const rest = { ...(Object(body) as Record<string, unknown>) };
  delete rest.id;
  delete rest.updatedAt;
  const { channel } = rest;
  const bare = typeof channel === 'object' ? { ...rest, channel: (channel as AnyRecord | null)?.id } : rest;
  const draft = checked(demandDraft, bare);
  const { ids, problems } = readProvinces(draft.provinces ?? []);
  const wrong: FieldProblem[] = problems.map((message) => ({ field: 'provinces', message }));
  const found = store.find('channels', draft.channel);
  if (!found) wrong.unshift({ field: 'channel', message: `There is no channel "${draft.channel}".` });
  if (!categoryIds.includes(draft.category))
    wrong.push({ field: 'category', message: `Must be one of ${categoryIds.join(', ')}` });
  if (wrong.length > 0) throw wrongBody(wrong);
  return {
    status: 'open',
    certifications: [],
    seasonMonths: [],
    ...draft,
    id,
    channel: { id: draft.channel, name: nameOf(found!) },
    provinces: ids,
  };
}
