import { type RawBuilder, sql } from 'kysely';
import { correctedQuery } from '../../../src/catalogue/spelling.js';
import { type WordQuery, wordQuery } from '../../../src/catalogue/word-query.js';
import type { Executor } from '../db/database.js';
import { vocabularyOf } from './vocabulary.js';

/** How a list is searched: which rows match and how well. */
export interface Search {
  matches: RawBuilder<boolean>;
  /** A whole number, more is better. */
  rank: RawBuilder<number>;
}

/** As a `tsquery`. Words have letters and digits only, so that none can be syntax. */
function textOf({ operands, together }: WordQuery): string {
  const parts = operands.map((words) => {
    const text = words.map(({ word, isBeginning }) => `'${word}'${isBeginning ? ':*' : ''}`).join(' | ');
    return words.length === 1 ? text : `(${text})`;
  });
  return [...parts.slice(0, together), `(${parts.slice(together).join(' <-> ')})`].join(' & ');
}

function searchFor(query: WordQuery | undefined): Search {
  if (!query) return { matches: sql`false`, rank: sql`0` };
  const text = textOf(query);
  return {
    matches: sql`search @@ ${text}::tsquery`,
    rank: sql`round((1000000 * ts_rank_cd('{0.1,0.2,0.5,1.0}'::float4[], search, ${text}::tsquery))::numeric)::int`,
  };
}

type Way = (q: string, db: Executor, table: string) => Search | Promise<Search>;

const corrected =
  (every: boolean): Way =>
  async (q, db, table) =>
    searchFor(correctedQuery(q, await vocabularyOf(db, table, q), every));

/** Ways to search a table, from the strictest; the next is tried when one finds nothing. */
export const searches: readonly Way[] = [
  (q) => searchFor(wordQuery(q, true)),
  (q) => searchFor(wordQuery(q, false)),
  corrected(false),
  corrected(true),
];
