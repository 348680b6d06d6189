import { categoryIds, subcategoryName } from '../catalogue/category-names.js';
import { draftSchema } from '../catalogue/draft-schemas.js';
import { keysOf, readProvinces, referTo } from '../catalogue/province-names.js';
import { demandDraft } from '../sdk/schemas/requests.js';
import type { FieldProblem } from '../sdk/schemas/problem.js';
import type { StoredCollection } from '../sdk/snapshot/row.js';
import { provinceById } from '../vietnam/index.js';
import { checked } from './body.js';
import { unknownRecord, wrongBody } from './refusal.js';
import { contradictions } from '../catalogue/contradictions.js';
import type { AnyRecord, Draft, Store } from './store.js';

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
): Draft {
  const record = checked(draftSchema(name), draft) as Record<string, unknown>;
  const problems = [...contradictions(record), ...resolve(store, name, record)];
  if (record.id !== undefined && record.id !== id)
    problems.push({ field: 'id', message: `Must be left out or be "${id}", as in the address` });
  if (problems.length > 0) throw wrongBody(problems);
  if (name === 'events') record.sequence = before?.sequence ?? 0;
  if (name === 'suppliers') record.productCount = before?.productCount ?? 0;
  return { ...record, id };
}

const isDay = (day: string): boolean => new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) ?? false;

/** What is wrong with the goods that a demand names. */
function goodsProblems(store: Store, category: string, kind: string | undefined): FieldProblem[] {
  if (!categoryIds.includes(category))
    return [{ field: 'category', message: `Must be one of ${categoryIds.join(', ')}` }];
  if (kind === undefined) return [];
  const alike = store.all('products').filter(({ subcategory }) => subcategory === kind);
  const groups = categoryIds.filter((id) => alike.some((one) => one.category === id));
  if (groups.includes(category) || (groups.length === 0 && subcategoryName(kind) !== undefined)) return [];
  const message =
    groups.length > 0
      ? `"${kind}" are goods of ${groups.join(', ')}, not of ${category}`
      : `There is no kind of goods "${kind}"; see /v1/categories`;
  return [{ field: 'subcategory', message }];
}

/** The demand that a body means. */
export function toDemand(store: Store, id: string, body: unknown): Draft {
  const rest = { ...(Object(body) as Record<string, unknown>) };
  const { channel, id: named } = rest;
  delete rest.id;
  delete rest.updatedAt;
  const isRecord = typeof channel === 'object' && channel !== null;
  const bare = isRecord ? { ...rest, channel: (channel as AnyRecord).id } : rest;
  const { certifications = [], seasonMonths = [], ...draft } = checked(demandDraft, bare);
  const { ids, problems } = readProvinces(draft.provinces ?? []);
  const found = store.find('channels', draft.channel);
  const wrong: FieldProblem[] = [
    ...(found ? [] : [{ field: 'channel', message: `There is no channel "${draft.channel}".` }]),
    ...goodsProblems(store, draft.category, draft.subcategory),
    ...problems.map((message) => ({ field: 'provinces', message })),
    ...(draft.title.vi.trim() === '' ? [{ field: 'title.vi', message: 'Write a title' }] : []),
    ...(draft.deadline !== undefined && !isDay(draft.deadline)
      ? [{ field: 'deadline', message: 'There is no such day' }]
      : []),
    ...(draft.volume && !(draft.volume.value > 0)
      ? [{ field: 'volume.value', message: 'Must be more than 0' }]
      : []),
    ...(named !== undefined && named !== id
      ? [{ field: 'id', message: id ? `Must be left out or be "${id}"` : 'Leave it out: it is made here' }]
      : []),
  ];
  if (wrong.length > 0) throw wrongBody(wrong);
  return {
    status: 'open',
    ...draft,
    id,
    channel: { id: draft.channel, name: nameOf(found!) },
    certifications: [...new Set(certifications)],
    seasonMonths: [...new Set(seasonMonths)].sort((a, b) => a - b),
    provinces: [...new Set(ids)],
  };
}
