import { wordsOf } from '../../catalogue/words.js';
import { rankOf, wholeNumber } from './rank.js';
import type { Row } from './row.js';
import { ALIKE, groupsOf, maybeAlike, wordSimilarity } from './similarity.js';
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

const known = new WeakMap<Row, { list: string[]; all: Set<string> }>();

/** The groups of three letters of all that is searched, taken apart once. */
function groupsIn(row: Row): { list: string[]; all: Set<string> } {
  let groups = known.get(row);
  if (!groups) {
    const list = groupsOf(String(row.columns.folded ?? ''));
    known.set(row, (groups = { list, all: new Set(list) }));
  }
  return groups;
}

function fuzzySearch(q: string): Search {
  const wanted = new Set(groupsOf(wordsOf(q).join(' ')));
  const found = new Map<Row, number>();
  const likeness = (row: Row) => {
    let value = found.get(row);
    if (value === undefined) {
      const { list, all } = groupsIn(row);
      found.set(row, (value = maybeAlike(wanted, all) ? wordSimilarity(wanted, list) : 0));
    }
    return value;
  };
  return {
    matches: (row) => likeness(row) >= ALIKE,
    rank(row) {
      const ofName = wordSimilarity(wanted, groupsOf(String(row.columns.folded ?? '').split('|')[0]!));
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
