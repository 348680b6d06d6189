/** Marks that Latin letters carry. Other scripts keep theirs: a Thai vowel sign or a Japanese dakuten is no accent. */
const MARKS = /[\u0300-\u036f]/g;

/** đ has no canonical decomposition; Ð (eth) and Ɖ look the same and are typed for it, and both may come lower-cased. */
const STROKED_D = /[đĐðÐɖƉ]/g;

/** Latin letters without their marks, `Đắk Lắk` → `Dak Lak`: how Vietnamese names are written in English. Case stays. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(STROKED_D, (letter) => (letter === letter.toLowerCase() ? 'd' : 'D'));
}

/**
 * The form in which Vietnamese text is searched: no tone marks, no ă â ê ô ơ ư đ, lower case.
 * `Chè Đinh` in NFC or NFD gives `che dinh`; `hòa` and `hoà` give the same. Letters without marks (ø, ł, ß) stay.
 * Equal length is not promised; for positions in the original use {@link foldWithMap}.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(STROKED_D, 'd').toLowerCase();
}

/** Folded text and, for each of its code units, where the whole letter it came from starts and ends in the original. */
export interface FoldedText {
  folded: string;
  starts: number[];
  ends: number[];
}

let graphemes: Intl.Segmenter | undefined;

/** {@link fold} with the way back: `text.slice(starts[i], ends[i])` is the letter with all its marks, in NFC or NFD. */
export function foldWithMap(text: string): FoldedText {
  graphemes ??= new Intl.Segmenter('vi');
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    for (let left = fold(segment).length; left > 0; left--) {
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  return { folded: fold(text), starts, ends };
}
