import type { WordQuery } from '../../catalogue/word-query.js';
import { entriesOf, isFulfilled } from './fulfil.js';
import type { Vector } from './vector.js';

// Cover density ranking as PostgreSQL's `ts_rank_cd` computes it (Clarke, Cormack and Tudhope 1999): each shortest stretch
// of a record that has all words counts by the weights of what it has, less the more other words stand between.

/** What a word of each weight, D to A, takes away; the weights are 4-byte numbers in PostgreSQL. */
const costs = [0.1, 0.2, 0.5, 1].map((weight) => 1 / Math.fround(weight));

/** A place of the record where words stand that were asked for. */
interface Stop {
  at: number;
  weight: number;
  word: string;
  operands: number[];
}

/** All places of words that were asked for, from the first to the last. */
function stopsOf(query: WordQuery, vector: Vector): Stop[] {
  const stops = new Map<string, Stop>();
  query.operands.forEach((operand, index) => {
    for (const [word, places] of entriesOf(vector, operand))
      for (const { at, weight } of places) {
        const key = `${at} ${word}`;
        const known = stops.get(key);
        if (known) known.operands.push(index);
        else stops.set(key, { at, weight, word, operands: [index] });
      }
  });
  return [...stops.values()].sort((a, b) => a.at - b.at || a.weight - b.weight || (a.word < b.word ? -1 : 1));
}

interface Cover {
  begin: number;
  end: number;
}

/** The shortest stretches that fulfil the query, from left to right. */
function* coversOf(query: WordQuery, stops: readonly Stop[]): Generator<Cover> {
  /** From `from` in steps of `step`, the first stop with which all is there. */
  const walk = (from: number, step: 1 | -1, until: number): number | undefined => {
    const places = query.operands.map((): number[] => []);
    for (let i = from; i !== until + step; i += step) {
      const { at, operands } = stops[i]!;
      for (const operand of operands) {
        const own = places[operand]!;
        if (own.at(-1) !== at) own.push(at);
      }
      if (isFulfilled(query, places)) return i;
    }
    return undefined;
  };
  for (let start = 0; start < stops.length;) {
    const end = walk(start, 1, stops.length - 1);
    if (end === undefined) return;
    const begin = walk(end, -1, start);
    if (begin === undefined) {
      start++;
      continue;
    }
    yield { begin, end };
    start = begin + 1;
  }
}

/** A number of PostgreSQL's `double precision` as a whole one: by way of 15 digits, as its `numeric` takes it. */
export const wholeNumber = (value: number): number => Math.round(Number(value.toPrecision(15)));

/** How well a record fits, in millionths. */
export function rankOf(query: WordQuery, vector: Vector): number {
  const stops = stopsOf(query, vector);
  let sum = 0;
  for (const { begin, end } of coversOf(query, stops)) {
    let cost = 0;
    for (let i = begin; i <= end; i++) cost += costs[stops[i]!.weight]!;
    const others = stops[end]!.at - stops[begin]!.at - (end - begin);
    const noise = others < 0 ? Math.trunc((end - begin) / 2) : others;
    sum += (end - begin + 1) / cost / (1 + noise);
  }
  return wholeNumber(1_000_000 * Math.fround(sum));
}
