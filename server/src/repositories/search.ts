import { type RawBuilder, sql } from 'kysely';
import { placeAtEnd, wordsOf } from '../../../src/catalogue/words.js';

/** How a list is searched: which rows match and how well. */
export interface Search {
  matches: RawBuilder<boolean>;
  /** A whole number, more is better. */
  rank: RawBuilder<number>;
}

const searchFor = (tsquery: string): Search => ({
  matches: sql`search @@ ${tsquery}::tsquery`,
  rank: sql`round((1000000 * ts_rank_cd('{0.1,0.2,0.5,1.0}'::float4[], search, ${tsquery}::tsquery))::numeric)::int`,
});

/** Every word must be there, the last one may be unfinished; words of a place's name must stand together if `together`. */
function wordSearch(q: string, together: boolean): Search {
  const words = wordsOf(q);
  if (words.length === 0) return { matches: sql`false`, rank: sql`0` };
  const lexemes = words.map((word, i) => (i === words.length - 1 ? `'${word}':*` : `'${word}'`));
  const split = words.length - (together ? placeAtEnd(words) : 1);
  return searchFor([...lexemes.slice(0, split), `(${lexemes.slice(split).join(' <-> ')})`].join(' & '));
}

/** Forgives typing errors by shared groups of three letters; asked only when nothing was found. */
function fuzzySearch(q: string): Search {
  const text = wordsOf(q).join(' ');
  return {
    matches: sql`${text}::text <% folded`,
    // What is like the name comes before what is like the rest.
    rank: sql`round((1000000 * (word_similarity(${text}::text, folded) + word_similarity(${text}::text, split_part(folded, '|', 1))))::numeric)::int`,
  };
}

/** Ways to search, from the strictest; the next is tried when one finds nothing. */
export const searches: readonly ((q: string) => Search)[] = [
  (q) => wordSearch(q, true),
  (q) => wordSearch(q, false),
  fuzzySearch,
];
