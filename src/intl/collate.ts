// A key has three parts between spaces: letters, tones, case. A space sorts before everything a part may hold.
//   letters  a a{ a| b c d d{ e e{ … z: a letter of its own (ă â đ ê ô ơ ư) is its base and a sign above 'z', so it follows
//            the base whatever comes next; '-' between words; digits; other scripts as z{ and six hexadecimal digits
//   tones    a digit a word, so that hòa and hoà are one; case  a digit a letter, ends of zeros cut
// All ASCII: UTF-16 code units (JavaScript), bytes (SQL, collation "C") and code points give the same order.

const BREVE = 0x306;
const CIRCUMFLEX = 0x302;
const HORN = 0x31b;
const QUALITY: Record<string, Record<number, string>> = {
  a: { [BREVE]: '{', [CIRCUMFLEX]: '|' },
  e: { [CIRCUMFLEX]: '{' },
  o: { [CIRCUMFLEX]: '{', [HORN]: '|' },
  u: { [HORN]: '{' },
};
/** ngang is 0; huyền, hỏi, ngã, sắc, nặng. Any other mark comes after them. */
const TONES: Record<number, number> = { 0x300: 1, 0x309: 2, 0x303: 3, 0x301: 4, 0x323: 5 };
const OTHER_MARK = 6;
const STROKED_D = /[đĐðÐɖƉ]/;
const PART = /([\u0300-\u036f])|([\p{L}\p{N}])|[^]/gu;

/**
 * A plain ASCII string whose code-unit order (also SQL's collation "C") is Vietnamese alphabetical order: letters first
 * (a ă â b c d đ e ê … o ô ơ … u ư …), words before longer words, digits before letters; among equal letters the tones ngang,
 * huyền, hỏi, ngã, sắc, nặng; last, small before capital. Where a tone stands in its syllable, and punctuation, do not count.
 */
export function sortKey(text: string): string {
  let letters = '';
  let tones = '';
  let cases = '';
  let tone = 0;
  let pause = false;
  for (const [part, mark, letter] of text.normalize('NFD').matchAll(PART)) {
    if (mark) {
      const code = mark.charCodeAt(0);
      const quality = QUALITY[letters.at(-1) ?? '']?.[code];
      if (quality) letters += quality;
      else tone ||= TONES[code] ?? OTHER_MARK;
    } else if (letter) {
      if (pause) {
        letters += '-';
        tones += tone;
        cases += '0';
        tone = 0;
        pause = false;
      }
      const small = part.toLowerCase();
      letters += weight(small);
      cases += small === part ? '0' : '1';
    } else pause = letters !== '';
  }
  return `${letters} ${tones}${tone} ${cases.replace(/0+$/, '')}`;
}

function weight(small: string): string {
  if (/^[a-z0-9]$/.test(small)) return small;
  if (STROKED_D.test(small)) return 'd{';
  return `z{${small.codePointAt(0)!.toString(16).padStart(6, '0')}`;
}

/** Compares as {@link sortKey} orders. For long lists make the keys once and compare those. */
export function compareVietnamese(a: string, b: string): number {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
