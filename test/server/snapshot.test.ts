import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, it } from 'node:test';
import { sql } from 'kysely';
import { columnsOf } from '../../server/src/importing/columns.js';
import { createRecord } from '../../server/src/repositories/write-record.js';
import { writeSnapshot } from '../../server/src/snapshot/write-snapshot.js';
import type { SnapshotManifest } from '../../src/catalogue/manifest.js';
import { HangViet, type Product } from '../../src/sdk/index.js';
import { CDN, folderFetch } from '../conformance/helpers.js';
import { NOW, onEveryDatabase } from './helpers/databases.js';

const LATER = new Date(NOW.getTime() + 3_600_000);

onEveryDatabase('a snapshot', 'catalogue', (world) => {
  let folder: string;
  let added = 0;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hang-viet-snapshot-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = (now = NOW, more: { keepDays?: number; progress?: () => void } = {}) =>
    writeSnapshot(world.db, folder, { now, keepDays: 7, ...more });
  const manifest = async () =>
    JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as SnapshotManifest;
  const filesOf = ({ collections, provinces, categories }: SnapshotManifest) => [
    ...Object.values(collections).flatMap(({ parts }) => parts),
    provinces,
    categories,
  ];
  /** Every file that the manifest names is there, whole. */
  const isWhole = async () => {
    const named = filesOf(await manifest());
    for (const { file, bytes } of named) {
      const content = await readFile(join(folder, file));
      assert.equal(content.length, bytes);
      assert.ok(file.includes(createHash('sha256').update(content).digest('hex').slice(0, 20)), file);
    }
    return named.length;
  };
  const addProduct = async () => {
    const { data } = (await world.get('/v1/products?limit=1')).body as { data: Product[] };
    const product = { ...data[0]!, id: `them-${++added}` };
    await createRecord(world.db, { table: 'products', columns: columnsOf.products }, product, {
      actor: 'test',
      now: NOW,
    });
    return product.id;
  };

  it('has every record once, in files of bounded size that are named by their content', async () => {
    const { records } = await write();
    assert.ok((await isWhole()) > 12);
    const { collections, schema, madeAt } = await manifest();
    assert.deepEqual([schema, madeAt], [1, NOW.toISOString()]);
    let total = 0;
    for (const [name, { count, parts }] of Object.entries(collections)) {
      const ids: string[] = [];
      for (const part of parts) {
        const found = JSON.parse(await readFile(join(folder, part.file), 'utf8')) as { id: string }[];
        assert.deepEqual([found.length, found[0]?.id], [part.count, part.from]);
        assert.ok(part.bytes < 400_000, `${part.file}: ${part.bytes} bytes`);
        ids.push(...found.map(({ id }) => id));
      }
      assert.deepEqual(ids, [...new Set(ids)].sort(), name);
      assert.equal(count, ids.length);
      assert.equal(count, (await world.get(`/v1/${name}?limit=1`)).body.total, name);
      total += count;
    }
    assert.equal(records, total);
  });

  it('changes nothing when nothing changed', async () => {
    await write();
    const state = async () =>
      Promise.all(
        (await readdir(folder, { recursive: true })).sort().map(async (name) => {
          const { mtimeMs } = await stat(join(folder, name));
          return [name, mtimeMs];
        }),
      );
    const before = await state();
    const report = await write(LATER);
    assert.deepEqual([report.isNew, report.written, report.removed], [false, 0, 0]);
    assert.deepEqual(await state(), before);
  });

  it('writes little when little changed, and keeps the files before for readers who need them', async () => {
    await write();
    const before = filesOf(await manifest()).map(({ file }) => file);
    await addProduct();
    const report = await write(LATER);
    assert.equal((await manifest()).madeAt, LATER.toISOString());
    const now = filesOf(await manifest()).map(({ file }) => file);
    const fresh = now.filter((file) => !before.includes(file));
    // One part of the products or two when it was cut, counts of provinces and categories.
    assert.ok(fresh.length <= 4 && report.written === fresh.length + 1, fresh.join());
    const present = await readdir(folder);
    for (const file of before) assert.ok(present.includes(file), file);
    assert.equal(
      (await write(LATER, { keepDays: 0 })).removed,
      before.filter((file) => !now.includes(file)).length,
    );
    await isWhole();
  });

  it('leaves the old snapshot whole when it is interrupted, and goes on the next time', async () => {
    await write();
    const before = await manifest();
    const id = await addProduct();
    let collections = 0;
    const progress = () => {
      if (++collections === 3) throw new Error('interrupted');
    };
    await assert.rejects(write(LATER, { progress }), /interrupted/);
    assert.deepEqual(await manifest(), before);
    await isWhole();
    await write(LATER);
    await isWhole();
    const hv = new HangViet({ snapshot: CDN, fetch: folderFetch(folder).fetch });
    assert.equal((await hv.products.get(id)).id, id);
  });

  it('has neither what was removed nor its calendar', async () => {
    await write();
    const { data } = (await world.get('/v1/events?limit=1')).body;
    const { id } = data[0];
    await sql`update events set deleted_at = ${NOW} where id = ${id}`.execute(world.db);
    try {
      await write(LATER);
      const calendars = await readdir(join(folder, 'events'));
      assert.ok(calendars.length > 50 && !calendars.includes(`${id}.ics`));
      assert.ok(!(await readFile(join(folder, 'events.ics'), 'utf8')).includes(`UID:${id}@`));
      const hv = new HangViet({ snapshot: CDN, fetch: folderFetch(folder).fetch });
      assert.deepEqual(await hv.events.getMany([id]), [null]);
    } finally {
      await sql`update events set deleted_at = null where id = ${id}`.execute(world.db);
    }
  });

  it('refuses a folder that is something else’s', async () => {
    await writeFile(join(folder, 'manifest.json'), '{"name":"A page","start_url":"/"}');
    await assert.rejects(write(), { name: 'UserError', message: /manifest.json of something else/ });
    assert.deepEqual(await readdir(folder), ['manifest.json']);
  });
});
