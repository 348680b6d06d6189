import type { Locale } from '../../../src/locales/vi.js';

// No 0: there is no such month.
const NUMBERS = ['1', '2', '12'];

/** Every text of a section, by path; functions are asked with each number in every place. */
export function textsOf(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const ask = words as (...args: unknown[]) => unknown;
    return NUMBERS.flatMap((it) => textsOf(ask(it, it, it), `${path}(${it})`));
  }
  return Object.entries(words as object).flatMap(([name, of]) =>
    textsOf(of, path ? `${path}.${name}` : name),
  );
}

/** The texts of `locale` as they can be found in what is rendered: what stands around numbers, from four letters on. */
export const fragmentsOf = (locale: Locale): string[] => [
  ...new Set(
    textsOf(locale).flatMap(([, text]) =>
      text
        .split(/\d+/)
        .map((part) => part.replace(/\s+/g, ' ').replace(/^[^\p{L}]+|[^\p{L}.…]+$/gu, ''))
        .filter((part) => (part.match(/\p{L}/gu)?.length ?? 0) > 3),
    ),
  ),
];

/** Whether `text` has `fragment` as words of its own. */
export const has = (text: string, fragment: string): boolean => {
  if (!text.includes(fragment)) return false;
  const plain = fragment.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${plain}(?!\\p{L})`, 'u').test(text);
};
