import { type RawBuilder, sql } from 'kysely';
import { fold } from '../../../src/intl/fold.js';
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

/** Every word must be there, the last one may be unfinished. */
export function exactSearch(q: string): Search {
  const words = wordsOf(q);
  if (words.length === 0) return { matches: sql`false`, rank: sql`0` };
  const tsquery = words.map((word, i) => (i === words.length - 1 ? `'${word}':*` : `'${word}'`)).join(' & ');
  return {
    matches: sql`search @@ ${tsquery}::tsquery`,
    rank: sql`round((1000000 * ts_rank_cd('{0.1,0.2,0.5,1.0}'::float4[], search, ${tsquery}::tsquery))::numeric)::int`,
  };
}

/** Forgives typing errors by shared groups of three letters; asked only when nothing was found. */
export function fuzzySearch(q: string): Search {
  const text = wordsOf(q).join(' ');
  return {
    matches: sql`${text}::text <% folded`,
    rank: sql`round((1000000 * word_similarity(${text}::text, folded))::numeric)::int`,
  };
}
