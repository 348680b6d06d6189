import assert from 'node:assert/strict';
import { it } from 'node:test';
import { importCatalogue } from '../../server/src/importing/import-catalogue.js';
import { type CatalogueFile, readCatalogueFiles } from '../../server/src/importing/read-files.js';
import { readAudit } from '../../server/src/repositories/audit.js';
import { lineText } from '../../server/src/importing/report.js';
import { type Body, catalogueFolder, NOW, onEveryDatabase } from './helpers/databases.js';

const files = readCatalogueFiles([catalogueFolder]);
const LATER = new Date('2026-12-01T00:00:00Z');

/** The catalogue with one file changed. */
const withFile = (name: string, change: (rows: Body[]) => void): CatalogueFile[] =>
  files.map((file) => {
    if (file.name !== name) return file;
    const content = structuredClone(file.content) as Body[];
    change(content);
    return { name, content };
  });

onEveryDatabase('import', 'empty', (world) => {
  const count = async (name: string) => (await world.get(`/v1/${name}?limit=1`)).body.total as number;
  const record = async (path: string) => (await world.get(`/v1/${path}`)).body;

  it('writes nothing in a dry run', async () => {
    const report = await importCatalogue(world.db, files, { now: NOW, dryRun: true });
    assert.deepEqual(report.wrong, []);
    assert.equal(report.counts.products?.added, 546);
    assert.equal(await count('products'), 0);
  });

  it('writes nothing when one row is wrong, and says which, where and why', async () => {
    const broken = withFile('products.json', (rows) => {
      rows[2].stars = 7;
      rows[3].producerId = 'nobody';
      rows[4].colour = 'red';
      rows[5].id = rows[6].id;
      rows[7].sources[0].url = 'javascript:alert(1)';
      delete rows[8].name;
    });
    const { wrong } = await importCatalogue(world.db, broken, { now: NOW });
    const lines = wrong.map(lineText);
    for (const expected of [
      /^products\.json row 3, stars: .*5/,
      /^products\.json row 4, producerId: there is no producer "nobody"/,
      /^products\.json row 5, colour: is not a field/,
      /^products\.json row 7, id: .* is also row 6/,
      /^products\.json row 8, sources\.0\.url: /,
      /^products\.json row 9, name: /,
    ])
      assert.ok(
        lines.some((line) => expected.test(line)),
        `${expected} in\n${lines.join('\n')}`,
      );
    assert.equal(await count('suppliers'), 0);
    const reversed = withFile('events.json', (rows) => (rows[0].end = '2022-01-01'));
    assert.match(
      (await importCatalogue(world.db, reversed, { now: NOW })).wrong.map(lineText).join(),
      /events\.json row 1, end: /,
    );
    const noDay = withFile('events.json', (rows) => (rows[0].start = '2022-02-30'));
    assert.match(
      (await importCatalogue(world.db, noDay, { now: NOW })).wrong.map(lineText).join(),
      /row 1, start: There is no such day/,
    );
  });

  it('brings in everything, and says what it leaves out', async () => {
    const { notes } = await importCatalogue(world.db, files, { now: NOW });
    const expected = {
      products: 546,
      suppliers: 324,
      events: 76,
      agreements: 27,
      channels: 22,
      campaigns: 9,
      figures: 17,
      lists: 1,
    };
    for (const [name, n] of Object.entries(expected)) assert.equal(await count(name), n, name);
    assert.equal(notes.filter(({ file }) => file === 'events-partial.json').length, 14);
  });

  it('changes nothing when it is run again', async () => {
    const before = await record('products?limit=100');
    const { counts } = await importCatalogue(world.db, files, { now: LATER });
    for (const [name, { added, changed }] of Object.entries(counts))
      assert.deepEqual([name, added, changed], [name, 0, 0]);
    assert.deepEqual(await record('products?limit=100'), before);
  });

  it('moves an event’s sequence only when a published field changed', async () => {
    const { id } = (files.find(({ name }) => name === 'events.json')!.content as Body[])[0];
    const before = await record(`events/${id}`);
    await importCatalogue(
      world.db,
      withFile('events.json', (rows) => (rows[0].venue = 'Nơi khác')),
      { now: LATER },
    );
    const after = await record(`events/${id}`);
    assert.equal(after.sequence, before.sequence + 1);
    assert.equal(after.updatedAt, LATER.toISOString());
    await importCatalogue(world.db, files, { now: LATER });
    assert.equal((await record(`events/${id}`)).sequence, before.sequence + 2);
  });

  it('takes one file alone without spoiling the rest', async () => {
    const stories = await count('stories');
    const { counts } = await importCatalogue(
      world.db,
      files.filter(({ name }) => name === 'products.json'),
      { now: LATER },
    );
    assert.equal(counts.products?.unchanged, 546);
    assert.equal(counts.stories?.changed, 0);
    assert.equal(await count('stories'), stories);
  });

  it('never says more than the files do', async () => {
    const agreements = (await record('agreements?limit=100')).data;
    const byId = (id: string) => agreements.find((one: Body) => one.id === id);
    assert.equal(byId('ha-noi-tphcm-2023').kind, 'memorandum');
    assert.equal(byId('thanh-uy-42-tinh').kind, undefined);
    assert.deepEqual(byId('thanh-uy-42-tinh').provinceCount, { value: 42, qualifier: 'exactly' });
    assert.equal(byId('ha-noi-hoa-binh-nong-san-an-toan').kind, undefined);
    const list = (await record('lists')).data[0];
    assert.deepEqual(
      [list.productCount, list.provinceCount, list.products],
      [{ value: 3000, qualifier: 'exactly' }, { value: 30, qualifier: 'exactly' }, []],
    );
    const figures = (await record('campaigns/nguoi-viet-nam-uu-tien-dung-hang-viet-nam')).figures;
    assert.deepEqual([figures[0].value, figures[0].unit.vi, figures[0].qualifier], [90, '%', 'more-than']);
    assert.equal(figures[3].qualifier, 'at-least');
    assert.equal((await record('figures/article-2023-40plus-activities')).qualifier, 'more-than');
    const ranged = await record('figures/plan-2022-sessions');
    assert.deepEqual([ranged.min, ranged.max, ranged.value, ranged.status], [2, 3, undefined, 'plan']);
    const products = (await record('products?limit=100')).data;
    for (const one of products)
      assert.deepEqual([one.packagings, one.certifications, one.images], [[], [], []]);
  });

  it('makes one story of each page that is cited, about all that cite it', async () => {
    const urls: string[] = [];
    let cursor = '';
    do {
      const page = await record(`stories?limit=100${cursor}`);
      urls.push(...page.data.map((one: Body) => one.url));
      cursor = page.next ? `&cursor=${page.next}` : '';
    } while (cursor);
    assert.equal(new Set(urls).size, urls.length);
    const { data } = await record('stories?product=tra-phuc');
    assert.ok(data.some((one: Body) => one.products.includes('tra-loc') && one.language === 'en'));
  });

  it('names a file and a figure that are given twice, and survives rows that are nothing', async () => {
    const figures = withFile('figures.json', (all) => {
      const { later, article2023 } = all as unknown as { later: Body[]; article2023: Body[] };
      later.push(article2023[0]);
    });
    const partial = { name: 'events-partial.json', content: [null] };
    const twice = [...figures.filter(({ name }) => name !== partial.name), partial, figures[0]!];
    const lines = (await importCatalogue(world.db, twice, { now: NOW })).wrong.map(lineText);
    assert.match(lines.join('\n'), /^agreements\.json: is given twice/);
    assert.match(lines.join('\n'), /figures\.json later row \d+, id: .* is also in article2023/);
    assert.equal(lines.length, 2);
  });

  it('carries a producer’s new name into its products, and notes what was imported', async () => {
    await importCatalogue(world.db, files, { now: LATER });
    const { id, supplier } = (await world.get('/v1/products?limit=100')).body.data.find(
      (product: Body) => product.supplier,
    );
    const alone = withFile('producers.json', (rows) => {
      rows.find((row) => row.id === supplier.id).name = 'Tên mới của cơ sở';
    }).filter(({ name }) => name === 'producers.json');
    assert.deepEqual((await importCatalogue(world.db, alone, { now: LATER })).wrong, []);
    assert.equal((await record(`products/${id}`)).supplier.name, 'Tên mới của cơ sở');
    assert.ok((await world.get('/v1/products?q=ten moi cua co so')).body.total > 0);
    const [line] = await readAudit(world.db, { collection: 'suppliers', record: '*', limit: 1 });
    assert.deepEqual(line && [line.action, line.actor], ['import', 'command:import']);
  });
});
