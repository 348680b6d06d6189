import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { HangViet, type HangVietOptions } from '../../src/sdk/index.js';
import { lightCatalogue } from '../../src/sdk/light-catalogue.js';
import { directory, json, page, stubFetch } from './helpers/stub-fetch.js';

const api = 'https://api.test/v1';
const platform = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = platform;
  for (const name of ['document', 'importScripts', 'location']) Reflect.deleteProperty(globalThis, name);
});
const define = (name: string, value: unknown) =>
  Object.defineProperty(globalThis, name, { value, configurable: true });

describe('new HangViet', () => {
  it('reads all eleven collections by their paths', async () => {
    const fetch = stubFetch(page([]));
    const hv = new HangViet({ api, fetch });
    const names =
      'products suppliers provinces categories events agreements channels campaigns stories figures lists';
    for (const name of names.split(' ') as 'products'[]) await hv[name].list();
    assert.deepEqual(
      fetch.urls(),
      names.split(' ').map((name) => `/${name}`),
    );
  });

  for (const address of [
    '',
    'localhost',
    'ftp://a.test/v1',
    'javascript:alert(1)',
    undefined as unknown as string,
  ])
    it(`refuses "${address}" as an address`, () => {
      assert.throws(() => new HangViet({ api: address }), {
        name: 'HangVietError',
        message: /is no address of an API/,
      });
    });

  it('takes off slashes, queries and fragments of the address', () => {
    assert.equal(new HangViet({ api: 'https://api.test/v1//?x=1#y' }).api, api);
  });

  it('takes an address relative to the page', () => {
    define('location', new URL('https://news.test/a/b'));
    assert.equal(new HangViet({ api: '/v1' }).api, 'https://news.test/v1');
  });

  it('looks fetch up at each request', async () => {
    const hv = new HangViet({ api });
    globalThis.fetch = stubFetch(page([]));
    assert.equal((await hv.products.list()).total, 0);
  });

  it('sends a publishable key in the address, so that pages need no preflight', async () => {
    const fetch = stubFetch(directory());
    const hv = new HangViet({ api, fetch, key: 'pk_test' });
    await hv.suppliers.list({ q: 'x' });
    await hv.suppliers.get('a');
    await hv.suppliers.getMany(['a', 'b']);
    assert.deepEqual(fetch.urls(), [
      '/suppliers?key=pk_test&q=x',
      '/suppliers/a?key=pk_test',
      '/suppliers?ids=a,b&key=pk_test&limit=100',
    ]);
    assert.deepEqual([...fetch.requests[0]!.headers.keys()], ['accept']);
  });

  it('sends a secret key in a header only', async () => {
    const fetch = stubFetch(page([]));
    await new HangViet({ api, fetch, key: 'sk_test' }).products.list();
    assert.equal(fetch.requests[0]!.headers.get('authorization'), 'Bearer sk_test');
    assert.doesNotMatch(fetch.requests[0]!.url, /sk_/);
  });

  for (const name of ['document', 'importScripts'])
    it(`refuses a secret key where there is ${name}: in a browser`, () => {
      define(name, {});
      assert.throws(() => new HangViet({ api, key: 'sk_test' }), {
        name: 'HangVietError',
        message: /secret key/,
      });
      assert.equal(new HangViet({ api, key: 'pk_test' }).api, api);
    });

  it('in a browser leaves ETags to the browser: nothing that would need a preflight is sent', async () => {
    define('document', {});
    const fetch = stubFetch(page([], null, { etag: '"1"', 'cache-control': 'no-cache' }));
    const hv = new HangViet({ api, fetch, language: 'vi' });
    for (let turn = 0; turn < 2; turn++) await hv.products.list();
    assert.deepEqual([...fetch.requests[1]!.headers.keys()].sort(), ['accept', 'accept-language']);
    assert.equal(fetch.requests[1]!.credentials, 'omit');
  });

  it('sends the headers of a call, and its language unless the call has another', async () => {
    const fetch = stubFetch(page([]));
    const hv = new HangViet({ api, fetch, language: 'vi' });
    await hv.products.list({}, { headers: { 'Accept-Language': 'en', 'x-trace': 't' } });
    const { headers } = fetch.requests[0]!;
    assert.deepEqual([headers.get('accept-language'), headers.get('x-trace')], ['en', 't']);
  });

  it('gives addresses of calendars', () => {
    const { events } = new HangViet({ api, key: 'pk_1' });
    assert.equal(events.icsUrl('hội chợ/1'), `${api}/events/h%E1%BB%99i%20ch%E1%BB%A3%2F1.ics?key=pk_1`);
    assert.equal(
      events.icsUrl({ kind: ['fair'], from: '2026-12-01' }),
      `${api}/events.ics?from=2026-12-01&key=pk_1&kind=fair`,
    );
    assert.equal(new HangViet({ api }).events.icsUrl(), `${api}/events.ics`);
  });

  it('reads from the API or from a snapshot, not from both or nothing', () => {
    // @ts-expect-error: one of the two.
    const both: HangVietOptions = { api, snapshot: 'https://cdn.test/files/' };
    // @ts-expect-error: one of the two.
    const none: HangVietOptions = {};
    for (const options of [both, none, { snapshot: '/files' }])
      assert.throws(() => new HangViet(options), { name: 'HangVietError' });
    assert.equal(new HangViet({ snapshot: 'https://cdn.test/files/' }).api, 'https://cdn.test/files');
  });

  it('gives addresses of a snapshot’s calendars: all events or one', () => {
    const { events } = new HangViet({ snapshot: 'https://cdn.test/files/', key: 'pk_1' });
    assert.equal(events.icsUrl(), 'https://cdn.test/files/events.ics');
    assert.equal(events.icsUrl('hoi-cho'), 'https://cdn.test/files/events/hoi-cho.ics');
    assert.throws(() => events.icsUrl({ kind: 'fair' }), { name: 'HangVietError', message: /calendar/ });
  });

  it('warns on the console unless told otherwise', async (test) => {
    const warn = test.mock.method(console, 'warn', () => {});
    await new HangViet({ api, fetch: stubFetch(page([null])) }).products.list();
    assert.equal(warn.mock.callCount(), 1);
  });
});

describe('lightCatalogue', () => {
  it('sends only what needs no preflight', async () => {
    const fetch = (globalThis.fetch = stubFetch(page([])));
    await lightCatalogue({ api: `${api}/`, key: 'pk_1', language: 'vi' }).products.list();
    assert.deepEqual([...fetch.requests[0]!.headers.keys()].sort(), ['accept', 'accept-language']);
    assert.deepEqual([fetch.urls()[0], fetch.requests[0]!.credentials], ['/products?key=pk_1', 'omit']);
  });

  it('refuses a secret key', () => {
    assert.throws(() => lightCatalogue({ api, key: 'sk_1' }), /secret key/);
  });

  it('reads the same records as HangViet', async () => {
    const event = {
      id: 'e',
      title: { vi: 'Hội chợ', en: null },
      kind: 'night-market',
      startsOn: '2026-12-01',
      endsOn: 'later',
      online: false,
      status: 'confirmed',
      scope: 'programme',
      sequence: 0,
      organisers: [{ name: 1 }, { name: 'Sở', role: 'organiser' }],
      updatedAt: '2026-09-20T08:00:00+07:00',
      future: {},
    };
    const fetch = (globalThis.fetch = stubFetch(json(event)));
    const [light, full] = await Promise.all([
      lightCatalogue({ api }).events.get('e'),
      new HangViet({ api, fetch }).events.get('e'),
    ]);
    assert.deepEqual(light, full);
    assert.deepEqual(
      [light.kind, light.endsOn, light.organisers, light.speakers],
      ['night-market', undefined, [{ name: 'Sở', role: 'organiser' }], []],
    );
  });
});

describe('the sources', () => {
  const root = new URL('../../src/sdk/', import.meta.url);
  const sources = readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'));

  it('use nothing of one platform: no node: modules, and nothing runs on import', async () => {
    for (const file of sources)
      assert.doesNotMatch(readFileSync(new URL(file, root), 'utf8'), /from 'node:|require\(/, file);
    const before = Object.getOwnPropertyNames(globalThis).sort();
    await import('../../src/sdk/index.js');
    assert.deepEqual(Object.getOwnPropertyNames(globalThis).sort(), before);
  });

  it('are short enough to read', () => {
    for (const file of sources)
      if (!/generated|schemas/.test(file))
        assert.ok(readFileSync(new URL(file, root), 'utf8').split('\n').length <= 200, file);
  });
});
