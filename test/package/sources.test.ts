import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = (folder: string, ending: RegExp) =>
  readdirSync(`${root}${folder}`, { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file) && !file.includes('node_modules') && !file.includes('/dist/'));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const shipped = files('src', /\.ts$/);

describe('what other people’s pages get', () => {
  it('uses no length that depends on the page’s root font', () => {
    for (const file of shipped) assert.doesNotMatch(read(file), /[\d.]rem\b/, file);
  });
  it('puts no style attribute into a template: a strict policy forbids them', () => {
    for (const file of shipped) assert.doesNotMatch(read(file), /<[^>]*\sstyle=["'$]/, file);
  });
  it('writes no markup from strings', () => {
    for (const file of shipped)
      assert.doesNotMatch(
        read(file),
        /unsafeHTML|innerHTML|insertAdjacentHTML|document\.write|new Function|\beval\(/,
        file,
      );
  });
  it('keeps no cookie and no storage, but for what a reader has typed into a form', () => {
    for (const file of shipped.filter((one) => one !== 'src/components/form/draft.ts'))
      assert.doesNotMatch(read(file), /document\.cookie|localStorage|sessionStorage|indexedDB/, file);
  });
  it('uses no name that filter lists hide', () => {
    const hidden = /\b(ads?|advert\w*|banner|sponsor\w*|promo\w*|affiliate\w*|analytics|tracking|tracker)\b/i;
    for (const file of shipped) {
      assert.doesNotMatch(file, hidden);
      for (const [, names] of read(file).matchAll(/\b(?:class|part|id)="([^"]*)"/g))
        assert.doesNotMatch(names!, hidden, file);
    }
  });
  it('counts no kind of unit in words: types of provinces are dated data', () => {
    for (const file of shipped) assert.doesNotMatch(read(file), /\b\d+ (tỉnh và|thành phố trực thuộc)/, file);
  });
});

describe('the catalogue', () => {
  const records = [
    'products',
    'producers',
    'events',
    'events-partial',
    'agreements',
    'channels',
    'campaigns',
  ].map(
    (name) =>
      [
        name,
        JSON.parse(read(`catalogue/${name}.json`)) as { id: string; sources?: { url: string }[] }[],
      ] as const,
  );
  for (const [name, rows] of records) {
    it(`gives a source for each record of ${name}`, () => {
      for (const { id, sources } of rows)
        assert.ok(
          sources?.some(({ url }) => /^https?:/.test(url)),
          id,
        );
    });
    it(`uses each id of ${name} once`, () => {
      assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    });
  }
});
