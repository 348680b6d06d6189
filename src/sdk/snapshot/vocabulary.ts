import type { Vocabulary } from '../../catalogue/spelling.js';
import type { Row } from './row.js';

const known = new WeakMap<readonly Row[], Map<string, number>>();

function countsOf(rows: readonly Row[]): Map<string, number> {
  let counts = known.get(rows);
  if (!counts) {
    known.set(rows, (counts = new Map()));
    for (const { vector } of rows)
      for (const word of vector.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The words of all rows of a collection, counted when the first misspelt search asks. */
export const vocabularyOf = (rows: readonly Row[]): Vocabulary => ({
  count: (word) => countsOf(rows).get(word) ?? 0,
  hasBeginning(beginning) {
    for (const word of countsOf(rows).keys()) if (word.startsWith(beginning)) return true;
    return false;
  },
});
