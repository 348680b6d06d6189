import { correctedQuery } from '../../catalogue/spelling.js';
import { type WordQuery, wordQuery } from '../../catalogue/word-query.js';
import { hasWords } from './fulfil.js';
import { rankOf } from './rank.js';
import type { Row } from './row.js';
import { vocabularyOf } from './vocabulary.js';

/** How a list is searched: which rows match and how well, as a whole number. */
export interface Search {
  matches(row: Row): boolean;
  rank(row: Row): number;
}

const searchFor = (query: WordQuery | undefined): Search => ({
  matches: ({ vector }) => query !== undefined && hasWords(query, vector),
  rank: ({ vector }) => (query ? rankOf(query, vector) : 0),
});

/** Ways to search all `rows`, from the strictest; the next is tried when one finds nothing. */
export const searches: readonly ((q: string, rows: readonly Row[]) => Search)[] = [
  (q) => searchFor(wordQuery(q, true)),
  (q) => searchFor(wordQuery(q, false)),
  (q, rows) => searchFor(correctedQuery(q, vocabularyOf(rows), false)),
  (q, rows) => searchFor(correctedQuery(q, vocabularyOf(rows), true)),
];
