import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it, mock } from 'node:test';
import { writeSnapshot } from '../../server/src/snapshot/write-snapshot.js';
import { HangViet, isApiError, NotFoundError, type Page } from '../../src/sdk/index.js';
import { provinceUnits } from '../../src/vietnam/index.js';
import { NOW, onEveryDatabase } from '../server/helpers/databases.js';
import { CDN, folderFetch } from './helpers.js';
import { type Question, questions } from './questions.js';
import { addSamples } from './samples.js';

onEveryDatabase('a snapshot answers as the API does', 'catalogue', (world) => {
  let folder: string;
  let api: HangViet;
  let snapshot: HangViet;
  let asked: Question[];
  const warnings: string[] = [];
  const onWarning = (message: string) => void warnings.push(message);

  before(async () => {
    mock.timers.enable({ apis: ['Date'], now: NOW });
    const overHttp: typeof fetch = async (input, init) => world.app.request(new Request(input, init));
    const connect = () => new HangViet({ api: 'http://localhost/v1', fetch: overHttp, cache: 0, onWarning });
    const [products, lists, stories] = await Promise.all([
      connect().products.list({ limit: 20, sort: '-stars' }),
      connect().lists.list(),
      connect().stories.list(),
    ]);
    await addSamples(world.db, { products: products.data, lists: lists.data, stories: stories.data }, NOW);
    folder = await mkdtemp(join(tmpdir(), 'hang-viet-snapshot-'));
    await writeSnapshot(world.db, folder, { now: NOW, keepDays: 7 });
    api = connect();
    snapshot = new HangViet({ snapshot: CDN, fetch: folderFetch(folder).fetch, onWarning });
    asked = await questions(api);
  });
  after(async () => {
    mock.timers.reset();
    await rm(folder, { recursive: true, force: true });
  });

  type Said = { page: Page<unknown> } | { error: unknown };
  const said = async (hv: HangViet, [collection, query]: Question): Promise<Said> => {
    try {
      return { page: await (hv[collection] as HangViet['products']).list(query as object) };
    } catch (error) {
      if (!isApiError(error)) throw error;
      const { name, status, code, detail, title, fields } = error;
      return { error: { name, status, code, detail, title, fields } };
    }
  };
  /** Without the cursor, which is each one's own; but whether there is a next page. */
  const plain = (answer: Said) =>
    'page' in answer ? { ...answer.page, next: answer.page.next !== null } : answer;

  it('gives the same pages, totals, facets and errors to every question', async () => {
    assert.ok(asked.length > 600, `${asked.length} questions`);
    const different: string[] = [];
    for (const question of asked) {
      const [expected, found] = [plain(await said(api, question)), plain(await said(snapshot, question))];
      try {
        assert.deepStrictEqual(found, expected);
      } catch (error) {
        different.push(`${JSON.stringify(question)}\n${(error as Error).message.slice(0, 1500)}`);
      }
    }
    assert.equal(
      different.length,
      0,
      `${different.length} of ${asked.length}:\n${different.slice(0, 5).join('\n\n')}`,
    );
    assert.deepEqual(warnings, []);
  });

  it('gives the same pages to the end', async () => {
    const read = async (hv: HangViet, [collection, query]: Question, limit: number) => {
      const pages: unknown[] = [];
      let cursor: string | null | undefined;
      do {
        const answer = await said(hv, [collection, { ...query, limit, ...(cursor && { cursor }) }]);
        if ('error' in answer) return answer;
        pages.push(plain(answer));
        cursor = answer.page.next;
      } while (cursor && pages.length < 40);
      return pages;
    };
    for (const question of asked.filter((_, i) => i % 21 === 0)) {
      const limit = question[0] === 'products' ? 17 : 7;
      assert.deepStrictEqual(
        await read(snapshot, question, limit),
        await read(api, question, limit),
        JSON.stringify(question),
      );
    }
  });

  it('refuses the cursor of another query with the same words', async () => {
    for (const hv of [api, snapshot]) {
      const { next } = await hv.products.list({ category: 'food' });
      await assert.rejects(hv.products.list({ category: 'beverage', cursor: next! }), {
        name: 'BadRequestError',
        message: /belongs to another query/,
      });
      assert.ok((await hv.products.list({ category: 'food', cursor: next!, limit: 3 })).data.length === 3);
    }
  });

  it('gives the same records one by one, and the same for those that are not there', async () => {
    const units = [...provinceUnits('63'), ...provinceUnits('34')];
    for (const id of [...units.map((unit) => unit.id), 'ha-noi', 'Sài Gòn', 'VN-56'])
      assert.deepEqual(await snapshot.provinces.get(id), await api.provinces.get(id), id);
    await assert.rejects(snapshot.provinces.get('24'), { name: 'BadRequestError', code: 'invalid-query' });
    const names = [
      'products',
      'suppliers',
      'events',
      'agreements',
      'channels',
      'campaigns',
      'categories',
    ] as const;
    for (const name of [...names, 'demands', 'stories', 'figures', 'lists'] as const) {
      const { data } = await api[name].list({ limit: 3 });
      for (const { id } of data) assert.deepEqual(await snapshot[name].get(id), await api[name].get(id), id);
      for (const id of ['none', 'odd id/with?all&of it', '..', '', 'zzz'])
        await assert.rejects(snapshot[name].get(id), NotFoundError);
      const ids = ['none', ...data.map(({ id }) => id).reverse()];
      assert.deepEqual(await snapshot[name].getMany(ids), await api[name].getMany(ids));
    }
  });

  it('gives the same calendars', async () => {
    const { data } = await api.events.list({ limit: 100 });
    for (const of of [undefined, ...data.map(({ id }) => id)]) {
      const path = snapshot.events.icsUrl(of).slice(CDN.length);
      assert.equal(await readFile(join(folder, path), 'utf8'), (await world.get(`/v1${path}`)).body);
    }
  });
});
