import { type RawBuilder, sql } from 'kysely';
import { fold } from '../../../src/intl/fold.js';
import { provinceUnits } from '../../../src/vietnam/index.js';
import { databaseText } from './text.js';

/** The words of a text as they are searched for: folded, letters and digits only. */
export const wordsOf = (text: string): string[] =>
  (fold(databaseText(text)).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, 100));

export type Weight = 'A' | 'B' | 'C' | 'D';

/** A `tsvector` literal; PostgreSQL's own parser is not asked, since it cuts words by rules of its own. */
export function searchVector(parts: [Weight, string | undefined][]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const [weight, text] of parts) {
    for (const word of wordsOf(text ?? '')) {
      position = Math.min(position + 1, 16383);
      const known = places.get(word) ?? [];
      if (known.length < 200) known.push(`${position}${weight}`);
      places.set(word, known);
    }
    position += 5;
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

/** How a list is searched: which rows match and how well. */
export interface Search {
  matches: RawBuilder<boolean>;
  /** A whole number, more is better. */
  rank: RawBuilder<number>;
}

let placeNames: string[][] | undefined;

/** How many words at the end are a province's name or the beginning of one: "che thai ng" ends with two of Thái Nguyên. */
function placeAtEnd(words: string[]): number {
  placeNames ??= [...provinceUnits('63'), ...provinceUnits('34')].map(({ name }) => wordsOf(name));
  const begins = (name: string[], end: string[]) =>
    end.length <= name.length &&
    end.every((word, i) => (i === end.length - 1 ? name[i]!.startsWith(word) : name[i] === word));
  for (let count = Math.min(4, words.length); count >= 2; count--)
    if (placeNames.some((name) => begins(name, words.slice(-count)))) return count;
  return 1;
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
