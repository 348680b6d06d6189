import { fold } from '../../../../src/intl/fold.js';
import type { StoredCollection } from '../../repositories/listings.js';
import { templateOf } from './flatten.js';
import { leavesOf } from './leaves.js';
import { aliases, languages, ownWords, type Words, words } from './words.js';

/** The language of headings. */
export type Lang = 'vi' | 'en';

const texts = ['vi', ...Object.keys(languages)];

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The heading of a field, e.g. `Bao bì 1 – khối lượng tịnh`. */
export function headerOf(collection: StoredCollection, path: string, lang: Lang): string {
  const at = lang === 'vi' ? 0 : 1;
  const names = path.split('.');
  const parts: string[] = [];
  let template = '';
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    if (/^(\d+|#)$/.test(name)) {
      parts[parts.length - 1] += ` ${name === '#' ? '#' : Number(name) + 1}`;
      template += '.#';
      continue;
    }
    const isLast = i === names.length - 1;
    if (isLast && i > 0 && texts.includes(name)) {
      const language = languages[name];
      if (language) parts[parts.length - 1] += ` (${language[at]})`;
      continue;
    }
    template = template === '' ? name : `${template}.${name}`;
    const own = ownWords[`${collection}.${template}`];
    // "Số liệu 1" says it all; so does "Giá" for its amount.
    if (
      isLast &&
      i > 0 &&
      /^(value|amount)$/.test(name) &&
      !/^\d+$/.test(names[i - 1]!) &&
      names[i - 1] !== '#'
    )
      continue;
    if (own && i > 0 && !template.includes('#')) parts.splice(0, parts.length, own[at]);
    else if (
      names.length > 1 &&
      i === 0 &&
      Object.keys(ownWords).some((key) => key.startsWith(`${collection}.${name}.`)) &&
      !own
    )
      parts.push(wordOf(name)[at]);
    else parts.push((own ?? wordOf(name))[at]);
  }
  return parts.map((part, i) => (i === 0 || /^GTIN/.test(part) ? part : lower(part))).join(' – ');
}

const wordOf = (name: string): Words =>
  words[name] ??
  (name === 'ocop'
    ? ['OCOP', 'OCOP']
    : name === 'supply'
      ? ['Cung ứng', 'Supply']
      : name === 'contact'
        ? ['Liên hệ', 'Contact']
        : name === 'registration'
          ? ['Đăng ký', 'Registration']
          : [name, name]);

/** A heading as it is compared: without case, marks and the kind of dash; numbers become `#`. */
function keyOf(header: string): { key: string; numbers: number[] } {
  const numbers: number[] = [];
  const key = fold(header.trim())
    .replace(/\s*[–—-]\s+|\s+[–—-]\s*/g, ' - ')
    .replace(/\s+/g, ' ')
    .split(' - ')
    .map((part) =>
      part.replace(/ (\d{1,4}|#)(?= \(|$)/, (_, n: string) => {
        numbers.push(n === '#' ? 0 : Number(n) - 1);
        return ' #';
      }),
    )
    .join(' - ');
  return { key, numbers };
}

const made = new Map<StoredCollection, Map<string, string>>();

function templatesOf(collection: StoredCollection): Map<string, string> {
  let templates = made.get(collection);
  if (!templates) {
    templates = new Map();
    for (const [alias, path] of Object.entries(aliases[collection] ?? {})) templates.set(alias, path);
    for (const lang of ['en', 'vi'] as const)
      for (const { path } of leavesOf(collection)) {
        const { key } = keyOf(headerOf(collection, path, lang));
        templates.set(key, path);
        // The first of a group may go without its number.
        const bare = key.replace(/ #/g, '');
        if (!templates.has(bare)) templates.set(bare, path);
      }
    made.set(collection, templates);
  }
  return templates;
}

/** The path of the field that a heading means; `undefined` when nobody knows it. A path such as `packagings.0.gtin` is one too. */
export function pathOfHeader(collection: StoredCollection, header: string): string | undefined {
  const written = header.trim();
  if (leavesOf(collection).some(({ path }) => path === templateOf(written))) return written;
  const { key, numbers } = keyOf(header);
  const template = templatesOf(collection).get(key);
  if (template === undefined || numbers.some((n) => n < 0 || n > 999)) return undefined;
  return template.replace(/#/g, () => String(numbers.shift() ?? 0));
}
