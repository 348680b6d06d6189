import { createHash } from 'node:crypto';
import type { Story } from '../../../src/sdk/schemas/story.js';
import { slugify } from '../../../src/intl/slug.js';
import { keysOf } from '../provinces.js';
import type { Citing } from '../repositories/citing.js';
import type { Unstamped } from './map-goods.js';

/** What of a story says whom it is about. */
const subjects = ['products', 'suppliers', 'events', 'campaigns'] as const;
type Subject = (typeof subjects)[number];

/** Letters that English headlines have only in names. */
const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const ENGLISH = /\b(the|of|in|and|for|to|with|from|on|at|by|its|as|is|are|held|opens|s)\b/gi;

const FRENCH = /\b(?:de|du|des|la|le|les|et|au|aux|dans|pour)\b|\b[dl]['’]/g;

/**
 * The language of a headline: Vietnamese ones carry marks on more of their words than others have little words, and French
 * ones have little words of their own, in small letters (Sơn La is a province).
 */
export function languageOf(title: string): 'vi' | 'en' | 'fr' {
  const words = title.normalize('NFC').split(/\s+/);
  const marked = words.filter((word) => MARKED.test(word)).length;
  const [english, french] = [ENGLISH, FRENCH].map((little) => title.match(little)?.length ?? 0);
  if (french! > english!) return marked > words.length / 2 ? 'vi' : 'fr';
  return marked > english! && marked * 4 > words.length ? 'vi' : 'en';
}

/** A page of its own, not the front page of a site. */
const isPage = (url: string) => new URL(url).pathname !== '/';

/** One id an address, readable and the same in every import. */
const idOf = (title: string, url: string) =>
  `${slugify(title).slice(0, 60).replace(/-+$/, '')}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}`.replace(
    /^-/,
    '',
  );

/**
 * One story for each distinct address that has a title and a publisher, about all the records that cite it. What cites
 * for an agreement is about its provinces.
 */
export function storiesFrom(records: Record<Subject | 'agreements', readonly Citing[]>): Unstamped<Story>[] {
  const stories = new Map<string, Unstamped<Story>>();
  for (const subject of [...subjects, 'agreements' as const])
    for (const record of records[subject])
      for (const { url, title, publisher, date } of record.sources) {
        if (title === undefined || publisher === undefined || !isPage(url)) continue;
        if (subject === 'agreements' && record.provinces.length === 0) continue;
        let story = stories.get(url);
        if (!story) {
          story = {
            id: idOf(title, url),
            kind: 'article',
            title,
            language: languageOf(title),
            publisher,
            url,
            products: [],
            suppliers: [],
            provinces: [],
            events: [],
            campaigns: [],
          };
          stories.set(url, story);
        }
        if (date !== undefined && date.length > (story.publishedOn?.length ?? 0)) story.publishedOn = date;
        if (subject !== 'agreements' && !story[subject].includes(record.id)) story[subject].push(record.id);
        for (const key of keysOf(record.provinces))
          if (!story.provinces.includes(key)) story.provinces.push(key);
      }
  return [...stories.values()];
}
