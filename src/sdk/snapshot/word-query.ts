import { placeAtEnd, wordsOf } from '../../catalogue/words.js';
import type { Place, Vector } from './vector.js';

/** One word that is asked for; the last may be the beginning of one. */
export interface Operand {
  word: string;
  isBeginning: boolean;
}

/** Every word must be there; those from `together` on one after the other. */
export interface WordQuery {
  operands: Operand[];
  together: number;
}

/** What `q` asks for; undefined when it has no words. */
export function wordQuery(q: string, together: boolean): WordQuery | undefined {
  const words = wordsOf(q);
  if (words.length === 0) return undefined;
  return {
    operands: words.map((word, i) => ({ word, isBeginning: i === words.length - 1 })),
    together: words.length - (together ? placeAtEnd(words) : 1),
  };
}

/** The words of a record that an operand means, with their places. */
export function* entriesOf(
  vector: Vector,
  { word, isBeginning }: Operand,
): Generator<[string, readonly Place[]]> {
  if (isBeginning) {
    for (const entry of vector) if (entry[0].startsWith(word)) yield entry;
  } else {
    const places = vector.get(word);
    if (places) yield [word, places];
  }
}

/** Whether operands at these places fulfil the query. An operand without any place is not there. */
export function isFulfilled(
  { operands, together }: WordQuery,
  places: readonly (readonly number[])[],
): boolean {
  for (const found of places) if (found.length === 0) return false;
  let ends = places[together]!;
  for (let i = together + 1; i < operands.length; i++) {
    const before = ends;
    ends = places[i]!.filter((at) => before.includes(at - 1));
  }
  return ends.length > 0;
}

/** Whether a record has what is asked for. */
export function hasWords(query: WordQuery, vector: Vector): boolean {
  const places: number[][] = [];
  for (const operand of query.operands) {
    const own: number[] = [];
    for (const [, found] of entriesOf(vector, operand)) for (const { at } of found) own.push(at);
    if (own.length === 0) return false;
    places.push(own);
  }
  return isFulfilled(query, places);
}
