import { fold, foldWithMap } from './fold.js';

// Marks that folding leaves belong to their words: the vowel signs of Thai, for one.
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const IN_A_WORD = /[\p{L}\p{N}\p{M}]$/u;

/**
 * Where the words of a search are found in a text: `[start, end]` in code units of the text as given, sorted, not
 * overlapping, always whole letters with their marks. Each word of the query counts at the start of a word of the text.
 */
export function highlightRanges(text: string, query: string): Array<[start: number, end: number]> {
  const words = new Set(fold(query).match(WORD));
  if (words.size === 0) return [];
  const { folded, starts, ends } = foldWithMap(text);
  const found: Array<[number, number]> = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (!IN_A_WORD.test(folded.slice(0, at))) found.push([starts[at]!, ends[at + word.length - 1]!]);
    }
  }
  return merge(found.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

function merge(sorted: Array<[number, number]>): Array<[number, number]> {
  const merged: Array<[number, number]> = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push(range);
  }
  return merged;
}
