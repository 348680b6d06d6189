import type { StoryQuery } from '../../sdk/schemas/queries.js';
import type { HvStoryList } from './story-list.js';

const SUBJECTS = ['product', 'supplier', 'province', 'event', 'campaign'] as const;
const STORIES = 6;

/** What the attributes of a list ask for; a limit that is none is the usual one. */
export function queryOf(list: HvStoryList): StoryQuery & { limit: number } {
  const { limit = STORIES } = list;
  const query: StoryQuery & { limit: number } = {
    limit: limit >= 1 ? Math.min(Math.floor(limit), 100) : STORIES,
  };
  for (const subject of SUBJECTS) {
    const values = list[subject]?.split(',').flatMap((one) => one.trim() || []) ?? [];
    if (values.length > 0) query[subject] = values;
  }
  return query;
}
