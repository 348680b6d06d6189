import { fold } from '../intl/fold.js';
import { provinceUnits } from '../vietnam/index.js';

/** A text as both databases can hold it: without U+0000 and halves of letters. The record itself is kept whole. */
export const databaseText = (text: string): string =>
  text.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\0', ' ');

/** The words of a text as they are searched for: folded, letters and digits only. */
export const wordsOf = (text: string): string[] =>
  (fold(databaseText(text)).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, 100));

/** How much a word counts where it stands: a name most, a description least. */
export type Weight = 'A' | 'B' | 'C' | 'D';

/** Each word of a record with its places, `'tra':1A,7D`: a `tsvector` literal. PostgreSQL's own parser cuts words by other rules. */
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

let placeNames: string[][] | undefined;

/** How many words at the end are a province's name or the beginning of one: "che thai ng" ends with two of Thái Nguyên. */
export function placeAtEnd(words: readonly string[]): number {
  placeNames ??= [...provinceUnits('63'), ...provinceUnits('34')].map(({ name }) => wordsOf(name));
  const begins = (name: string[], end: readonly string[]) =>
    end.length <= name.length &&
    end.every((word, i) => (i === end.length - 1 ? name[i]!.startsWith(word) : name[i] === word));
  for (let count = Math.min(4, words.length); count >= 2; count--)
    if (placeNames.some((name) => begins(name, words.slice(-count)))) return count;
  return 1;
}
