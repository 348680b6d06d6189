import type { Word, WordQuery } from '../../catalogue/word-query.js';
import type { Place, Vector } from './vector.js';

/** The words of a record that an operand means, with their places. */
export function* entriesOf(vector: Vector, operand: readonly Word[]): Generator<[string, readonly Place[]]> {
  if (operand.some(({ isBeginning }) => isBeginning)) {
    for (const entry of vector)
      if (
        operand.some(({ word, isBeginning }) => (isBeginning ? entry[0].startsWith(word) : entry[0] === word))
      )
        yield entry;
  } else
    for (const { word } of operand) {
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
