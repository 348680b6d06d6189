import { placeAtEnd, wordsOf } from './words.js';

/** A word that is asked for, whole or as the beginning of one. */
export interface Word {
  word: string;
  isBeginning: boolean;
}

/** Of every operand one of its words must be there; those from `together` on one after the other. */
export interface WordQuery {
  operands: Word[][];
  together: number;
}

/** The words of what was typed; the last may be unfinished. */
export const typedWords = (q: string): Word[] =>
  wordsOf(q).map((word, i, all) => ({ word, isBeginning: i === all.length - 1 }));

/** What `q` asks for by the letter; words of a place's name must stand together if `together`. Undefined without words. */
export function wordQuery(q: string, together: boolean): WordQuery | undefined {
  const typed = typedWords(q);
  if (typed.length === 0) return undefined;
  const atEnd = together ? placeAtEnd(typed.map(({ word }) => word)) : 1;
  return { operands: typed.map((word) => [word]), together: typed.length - atEnd };
}
