// A key has three parts between spaces: letters, tones, case. A space sorts before everything a part may hold.
//   letters  a a{ a| b c d d{ e e{ … z: a letter of its own (ă â đ ê ô ơ ư) is its base and a sign above 'z', so it follows
//            the base whatever comes next; '-' between words; digits; other letters as z{ and six hexadecimal digits
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
const STROKED_D = 'đĐðÐɖƉ';
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;

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
  for (const char of text.normalize('NFD')) {
    const code = char.codePointAt(0)!;
    if (code >= 0x300 && code <= 0x36f) {
      const quality = pause ? undefined : QUALITY[letters.at(-1) ?? '']?.[code];
      if (quality) letters += quality;
      else tone ||= TONES[code] ?? OTHER_MARK;
      continue;
    }
    const small = char.toLowerCase();
    const weight = weightOf(small);
    if (!weight) {
      pause = letters !== '';
      continue;
    }
    if (pause) {
      letters += '-';
      tones += tone;
      cases += '0';
      tone = 0;
      pause = false;
    }
    letters += weight;
    cases += small === char ? '0' : '1';
  }
  return `${letters} ${tones}${tone} ${cases.replace(/0+$/, '')}`;
}

/** What stands for a letter or digit in the first part; nothing for spaces and signs. */
function weightOf(small: string): string | undefined {
  if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) return small[0];
  if (STROKED_D.includes(small)) return 'd{';
  if (!LETTER_OR_DIGIT.test(small)) return undefined;
  return `z{${small.codePointAt(0)!.toString(16).toUpperCase().padStart(6, '0')}`;
}

/** Compares as {@link sortKey} orders. For long lists make the keys once and compare those. */
export function compareVietnamese(a: string, b: string): number {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
