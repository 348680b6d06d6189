import type { Demand } from '../../../src/sdk/schemas/demand.js';
import type { FieldProblem } from '../../../src/sdk/schemas/problem.js';
import { demandDraft } from '../../../src/sdk/schemas/requests.js';
import { invalidBody, parseBody } from '../body.js';
import { categoryIds } from '../category-names.js';
import type { Executor } from '../db/database.js';
import { findRecord } from '../repositories/list.js';
import { readProvinces } from '../provinces.js';
import { groupsOf, nearestIds, subcategoryIsKnown } from './known.js';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A demand as it was read may be sent back: what the server keeps itself is not looked at, the channel is its id. */
function asDraft(body: unknown): unknown {
  if (!isPlain(body)) return body;
  const draft = { ...body };
  delete draft.id;
  delete draft.updatedAt;
  return isPlain(draft.channel) ? { ...draft, channel: draft.channel.id } : draft;
}

const isDay = (day: string): boolean => new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) ?? false;

/** The channel by its id, or what is wrong with it. */
async function channelOf(db: Executor, id: string): Promise<{ name: string } | FieldProblem> {
  const doc = await findRecord(db, 'channels', id);
  if (doc !== undefined) return JSON.parse(doc) as { name: string };
  const near = await nearestIds(db, 'channels', id);
  const hint = near.length > 0 ? ` Is it ${near.map((one) => `"${one}"`).join(' or ')}?` : '';
  return { field: 'channel', message: `There is no channel "${id}".${hint}` };
}

async function goodsProblems(db: Executor, category: string, kind?: string): Promise<FieldProblem[]> {
  if (!categoryIds.includes(category))
    return [{ field: 'category', message: `Must be one of ${categoryIds.join(', ')}` }];
  if (kind === undefined) return [];
  const groups = await groupsOf(db, kind);
  if (groups.includes(category) || (groups.length === 0 && subcategoryIsKnown(kind))) return [];
  const message =
    groups.length > 0
      ? `"${kind}" are goods of ${groups.join(', ')}, not of ${category}`
      : `There is no kind of goods "${kind}"; see /v1/categories`;
  return [{ field: 'subcategory', message }];
}

/** The demand that a body means. Throws a 422 that names every wrong field. */
export async function toDemand(db: Executor, id: string, body: unknown): Promise<Omit<Demand, 'updatedAt'>> {
  const { certifications = [], seasonMonths = [], ...draft } = parseBody(demandDraft, asDraft(body));
  const channel = await channelOf(db, draft.channel);
  const { ids: provinces, problems } = readProvinces(draft.provinces ?? []);
  const wrong: FieldProblem[] = [
    ...('field' in channel ? [channel] : []),
    ...(await goodsProblems(db, draft.category, draft.subcategory)),
    ...problems.map((message) => ({ field: 'provinces', message })),
    ...(draft.title.vi.trim() === '' ? [{ field: 'title.vi', message: 'Write a title' }] : []),
    ...(draft.deadline !== undefined && !isDay(draft.deadline)
      ? [{ field: 'deadline', message: 'There is no such day' }]
      : []),
    ...(draft.volume && !(draft.volume.value > 0)
      ? [{ field: 'volume.value', message: 'Must be more than 0' }]
      : []),
    ...(isPlain(body) && 'id' in body && body.id !== id
      ? [{ field: 'id', message: id ? `Must be left out or be "${id}"` : 'Leave it out: it is made here' }]
      : []),
  ];
  if (wrong.length > 0 || 'field' in channel) throw invalidBody(wrong);
  return {
    status: 'open',
    ...draft,
    id,
    channel: { id: draft.channel, name: channel.name },
    certifications: [...new Set(certifications)],
    seasonMonths: [...new Set(seasonMonths)].sort((a, b) => a - b),
    provinces: [...new Set(provinces)],
  };
}
