import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HangViet, type HangVietSettings } from '../../src/sdk/index.js';

const BASE = 'https://cdn.test/files';
const MANIFEST = 'manifest.json';

const channel = (id: string) => ({
  id,
  name: id.toUpperCase(),
  kind: 'supermarket',
  provinces: [],
  sources: [],
  links: [],
  updatedAt: '2026-11-01T00:00:00Z',
});

/** Files of a snapshot with channels in several parts, and a `fetch` for them. */
function cdn(...parts: string[][]) {
  const files = new Map<string, string>();
  const asked: string[] = [];
  const headers: Record<string, string> = { 'Cache-Control': 'max-age=0' };
  const renew = (version: number, ...groups: string[][]) => {
    const named = groups.map((ids, i) => ({
      file: `channels-${version}${i}.json`,
      bytes: 1,
      from: ids[0]!,
      count: ids.length,
    }));
    files.clear();
    groups.forEach((ids, i) => files.set(named[i]!.file, JSON.stringify(ids.map(channel))));
    files.set('provinces.json', '{}');
    files.set('categories.json', '[]');
    files.set(
      MANIFEST,
      JSON.stringify({
        format: 'hang-viet-snapshot',
        schema: 1,
        madeAt: `2026-11-0${version}T00:00:00.000Z`,
        collections: { channels: { count: groups.flat().length, parts: named } },
        provinces: { file: 'provinces.json', bytes: 2 },
        categories: { file: 'categories.json', bytes: 2 },
      }),
    );
  };
  renew(1, ...parts);
  const fetch = async (input: RequestInfo | URL): Promise<Response> => {
    const request = input as Request;
    const path = request.url.slice(BASE.length + 1);
    asked.push(path);
    const text = files.get(path.replace(/\?.*/, ''));
    if (text === undefined) return new Response('Not here', { status: 404 });
    const etag = `"${text.length}-${/madeAt":"([^"]*)/.exec(text)?.[1] ?? ''}"`;
    if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers });
    return new Response(text, { headers: { ...headers, ETag: etag } });
  };
  const connect = (more: HangVietSettings = {}) =>
    new HangViet({ snapshot: `${BASE}/`, fetch, retry: 0, ...more });
  return { files, asked, headers, renew, connect };
}

const ids = (page: { data: { id: string }[] }) => page.data.map(({ id }) => id);

describe('a client of a snapshot', () => {
  it('reads each file once, and asks for the manifest as it was served', async () => {
    const { asked, headers, connect } = cdn(['a', 'b'], ['c']);
    const hv = connect();
    assert.deepEqual(ids(await hv.channels.list()), ['a', 'b', 'c']);
    await hv.channels.list({ limit: 1 });
    assert.deepEqual(asked, [MANIFEST, 'channels-10.json', 'channels-11.json', MANIFEST]);
    headers['Cache-Control'] = 'max-age=60';
    await hv.channels.list({ kind: 'supermarket' });
    await hv.channels.list({ kind: 'market' });
    assert.deepEqual(asked.slice(4), [MANIFEST]);
  });

  it('reads of a large collection only the part with the record that is asked for', async () => {
    const { asked, connect } = cdn(['a', 'b'], ['c', 'd'], ['e']);
    assert.equal((await connect().channels.get('d')).name, 'D');
    assert.deepEqual(asked, [MANIFEST, 'channels-11.json']);
    await assert.rejects(connect().channels.get('0'), { name: 'NotFoundError', status: 404 });
    assert.deepEqual(asked.slice(2), [MANIFEST]);
  });

  it('reads the new snapshot as soon as there is one', async () => {
    const { asked, renew, connect } = cdn(['a']);
    const hv = connect();
    await hv.channels.list();
    renew(2, ['a', 'b']);
    assert.deepEqual(ids(await hv.channels.list()), ['a', 'b']);
    assert.deepEqual(asked.slice(2), [MANIFEST, 'channels-20.json']);
  });

  it('goes on with the new snapshot when files of the one it knew are gone', async () => {
    const { asked, headers, renew, connect } = cdn(['a'], ['b']);
    headers['Cache-Control'] = 'max-age=600';
    const hv = connect();
    await hv.channels.get('a');
    renew(2, ['a', 'c']);
    assert.deepEqual(ids(await hv.channels.list()), ['a', 'c']);
    assert.match(asked.at(-2)!, /^manifest\.json\?after=2026/);
  });

  it('asks once for what is wanted at the same time', async () => {
    const { asked, headers, connect } = cdn(['a', 'b']);
    headers['Cache-Control'] = 'max-age=60';
    const hv = connect();
    await Promise.all([hv.channels.list(), hv.channels.list({ limit: 1 }), hv.channels.get('b')]);
    assert.deepEqual(asked, [MANIFEST, 'channels-10.json']);
  });

  it('hands out records that are the caller’s own', async () => {
    const hv = cdn(['a']).connect();
    const [first] = (await hv.channels.list()).data;
    first!.name = 'changed';
    assert.equal((await hv.channels.list()).data[0]!.name, 'A');
    assert.equal((await hv.channels.get('a')).name, 'A');
  });

  it('says what is wrong with the files', async () => {
    const wrong: [string, RegExp, (files: Map<string, string>) => void][] = [
      ['ResponseError', /no snapshot at/, (files) => files.delete(MANIFEST)],
      ['ResponseError', /no manifest/, (files) => files.set(MANIFEST, '{"name":"A page"}')],
      ['ResponseError', /JSON/, (files) => files.set(MANIFEST, '<!doctype html>')],
      [
        'HangVietError',
        /schema 2.*reads 1/,
        (files) => files.set(MANIFEST, files.get(MANIFEST)!.replace('"schema":1', '"schema":2')),
      ],
      [
        'ResponseError',
        /file of the snapshot is missing: channels-10/,
        (files) => files.delete('channels-10.json'),
      ],
      ['ResponseError', /JSON/, (files) => files.set('channels-10.json', '[{"id":"a"')],
      ['ResponseError', /no list of records/, (files) => files.set('channels-10.json', '{}')],
    ];
    for (const [name, message, spoil] of wrong) {
      const { files, connect } = cdn(['a']);
      spoil(files);
      await assert.rejects(connect().channels.list(), { name, message }, String(message));
      await assert.rejects(connect().channels.get('a'), { name, message }, String(message));
    }
  });

  it('leaves out a record that cannot be read, and says so', async () => {
    const { files, connect } = cdn(['a', 'b']);
    files.set('channels-10.json', JSON.stringify([{ id: 'a' }, channel('b'), null]));
    const warnings: string[] = [];
    const page = await connect({ onWarning: (message) => warnings.push(message) }).channels.list();
    assert.deepEqual([ids(page), page.total, warnings.length], [['b'], 2, 1]);
  });

  it('ends when the caller’s signal does, without ending others', async () => {
    const { connect } = cdn(['a']);
    const hv = connect();
    const controller = new AbortController();
    const [ended, other] = [
      hv.channels.list({ limit: 2 }, { signal: controller.signal }),
      hv.channels.list(),
    ];
    controller.abort();
    await assert.rejects(ended, { name: 'AbortError' });
    assert.deepEqual(ids(await other), ['a']);
  });

  it('sends no key to wherever the files lie', async () => {
    const { asked, connect } = cdn(['a']);
    let authorization: string | null = '';
    const hooks = {
      beforeRequest: (request: Request) => void (authorization = request.headers.get('authorization')),
    };
    await connect({ key: 'sk_secret', hooks }).channels.list();
    assert.equal(authorization, null);
    await connect({ key: 'pk_public' }).channels.list();
    assert.ok(!asked.some((path) => path.includes('pk_')));
  });
});
