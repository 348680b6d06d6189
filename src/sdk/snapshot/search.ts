import { wordsOf } from '../../catalogue/words.js';
import { rankOf, wholeNumber } from './rank.js';
import type { Row } from './row.js';
import { ALIKE, wordSimilarity } from './similarity.js';
import { hasWords, wordQuery } from './word-query.js';

/** How a list is searched: which rows match and how well, as a whole number. */
export interface Search {
  matches(row: Row): boolean;
  rank(row: Row): number;
}

function wordSearch(q: string, together: boolean): Search {
  const query = wordQuery(q, together);
  return {
    matches: ({ vector }) => query !== undefined && hasWords(query, vector),
    rank: ({ vector }) => (query ? rankOf(query, vector) : 0),
  };
}

function fuzzySearch(q: string): Search {
  const text = wordsOf(q).join(' ');
  const known = new Map<Row, number>();
  const likeness = (row: Row) => {
    let found = known.get(row);
    if (found === undefined) known.set(row, (found = wordSimilarity(text, String(row.columns.folded))));
    return found;
  };
  return {
    matches: (row) => likeness(row) >= ALIKE,
    rank(row) {
      const ofName = wordSimilarity(text, String(row.columns.folded).split('|')[0]!);
      return wholeNumber(1_000_000 * Math.fround(likeness(row) + ofName));
    },
  };
}

/** Ways to search, from the strictest; the next is tried when one finds nothing. */
export const searches: readonly ((q: string) => Search)[] = [
  (q) => wordSearch(q, true),
  (q) => wordSearch(q, false),
  fuzzySearch,
];
