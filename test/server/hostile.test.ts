import assert from 'node:assert/strict';
import { it } from 'node:test';
import ICAL from 'ical.js';
import { columnsOf } from '../../server/src/importing/columns.js';
import { importCatalogue } from '../../server/src/importing/import-catalogue.js';
import { readCatalogueFiles } from '../../server/src/importing/read-files.js';
import { type Draft, saveRecords } from '../../server/src/repositories/save.js';
import { type StoredCollection } from '../../server/src/repositories/listings.js';
import { type Body, catalogueFolder, NOW, onEveryDatabase } from './helpers/databases.js';

const HOSTILE = [
  '</script><!--<script>alert(1)</script>',
  `'"\`;--/*' or 1=1; drop table products; --`,
  'NUL \u0000, lone \ud800 and \udc00, bell \u0007, BOM \ufeff, line\u2028para\u2029',
  '\\u0000 \\" \\n ${x} {{x}} %s %00 \r\nBEGIN:VEVENT\r\n;,:',
  'ế'.normalize('NFD').repeat(60),
  '𝕍👩‍🌾\u202eevil\u202c'.repeat(40),
  `x${' chè'.repeat(3000)}`,
  '__proto__',
];

/** Fields whose form is fixed by more than "text". */
const FIXED = new Set([
  'id',
  'kind',
  'category',
  'current',
  'startsOn',
  'endsOn',
  'opensAt',
  'signedOn',
  'asOf',
  'publishedOn',
  'country',
  'from',
  'to',
  'since',
  'updatedAt',
  'provinces',
  'scope',
  'status',
]);

/** The same record with `text` in every free text of it. */
function poison(value: Body, text: string): Body {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((one) => poison(one, text));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, its]) => [name, FIXED.has(name) ? its : poison(its, text)]),
  );
}

onEveryDatabase('hostile text', 'empty', (world) => {
  const names: StoredCollection[] = [
    'products',
    'suppliers',
    'events',
    'agreements',
    'channels',
    'campaigns',
    'lists',
    'stories',
    'figures',
  ];

  it('comes back as it was written, from every field of every record', async () => {
    await importCatalogue(world.db, readCatalogueFiles([catalogueFolder]), { now: NOW });
    for (const name of names) {
      const original = (await world.get(`/v1/${name}?limit=1`)).body.data[0];
      const { updatedAt: _, ...rest } = original;
      void _;
      const drafts = HOSTILE.map((text, i) => ({ ...poison(rest, text), id: `hostile-${i}` })) as Draft[];
      await saveRecords(
        world.db,
        name,
        drafts,
        columnsOf[name] as (record: Draft) => Record<string, unknown>,
        NOW,
      );
      for (const draft of drafts) {
        const { status, body } = await world.get(`/v1/${name}/${draft.id}`);
        assert.equal(status, 200);
        const { updatedAt, sequence, ...answered } = body;
        void updatedAt;
        assert.deepEqual(
          { ...answered, ...(sequence === undefined ? {} : { sequence }) },
          JSON.parse(JSON.stringify(draft)),
          `${name} ${draft.id}`,
        );
      }
      const page = await world.get(`/v1/${name}?ids=${drafts.map(({ id }) => id).join(',')}`);
      assert.equal(page.body.data.length, HOSTILE.length);
    }
  });

  it('neither breaks out of a calendar nor loses a letter that calendars can hold', async () => {
    const text = (await world.get('/v1/events.ics')).body as string;
    const entries = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    assert.equal(entries.length, 76 + HOSTILE.length);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
    const titles = entries.map((entry) => String(entry.getFirstPropertyValue('summary')));
    for (const kept of [HOSTILE[0]!, HOSTILE[1]!, HOSTILE[4]!, HOSTILE[5]!])
      assert.ok(titles.includes(kept), kept);
  });

  it('is harmless in every filter and search', async () => {
    for (const text of HOSTILE)
      for (const filter of [
        'q',
        'category',
        'subcategory',
        'supplier',
        'channel',
        'market',
        'certification',
        'list',
        'ids',
      ]) {
        const { status } = await world.get(
          `/v1/products?${filter}=${encodeURIComponent(text.replace(/\p{Cs}/gu, '?').slice(0, 60))}`,
        );
        assert.ok(status === 200 || status === 400, `${filter} ${text}: ${status}`);
      }
  });

  it('is listed and searched like any other text', async () => {
    const { body } = await world.get(
      '/v1/products?limit=100&sort=-name&facets=supplier,subcategory&q=drop+table',
    );
    assert.ok(body.data.some((one: Body) => one.id === 'hostile-1'));
    assert.equal((await world.get('/v1/provinces/63-01')).status, 200);
  });
});
