import fc from 'fast-check';
import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { HangViet } from '../../src/sdk/client.js';
import { retryAfterOf } from '../../src/sdk/internal/failure.js';
import { kyTransport } from '../../src/sdk/internal/ky-transport.js';
import type { RetryEvent } from '../../src/sdk/options.js';
import { readers } from './helpers/clients.js';
import { json, page, type Reply, stubFetch, supplier } from './helpers/stub-fetch.js';

afterEach(() => mock.restoreAll());

/** Lets time pass at once, and keeps how long each wait was meant to be. */
function quickly(): number[] {
  const waits: number[] = [];
  const { setTimeout: later } = globalThis;
  mock.method(globalThis, 'setTimeout', (run: () => void, milliseconds = 0) => {
    // The time limit of an attempt is no wait.
    if (milliseconds < 10_000 && milliseconds > 0) waits.push(milliseconds);
    return milliseconds < 10_000 ? later(run, 0) : later(run, milliseconds);
  });
  return waits;
}
const unavailable = (headers: Record<string, string> = {}, status = 503) => json({}, headers, status);
const network = new TypeError('fetch failed');

for (const [name, reader] of Object.entries(readers))
  describe(`${name}: trying again`, () => {
    for (const [what, failure] of Object.entries<Reply>({
      'a failed network': network,
      'an unknown failure of fetch': new TypeError('Some words of a new runtime'),
      408: unavailable({}, 408),
      429: unavailable({}, 429),
      500: unavailable({}, 500),
      503: unavailable(),
      599: unavailable({}, 599),
    }))
      it(`tries again after ${what}`, async () => {
        quickly();
        const { catalogue, fetch } = reader(failure, failure, page([supplier('a')]));
        assert.equal((await catalogue.suppliers.list()).data.length, 1);
        assert.equal(fetch.requests.length, 3);
      });

    for (const status of [400, 401, 403, 404, 409, 422])
      it(`does not repeat what was answered with ${status}`, async () => {
        const { catalogue, fetch } = reader(unavailable({}, status));
        await assert.rejects(catalogue.suppliers.list());
        assert.equal(fetch.requests.length, 1);
      });

    it('gives up after two retries with the last error and its cause', async () => {
      quickly();
      const { catalogue, fetch } = reader(network);
      await assert.rejects(catalogue.suppliers.list(), { name: 'NetworkError', cause: network });
      assert.equal(fetch.requests.length, 3);
    });

    it('waits as long as Retry-After says, in seconds or until a date', async () => {
      const waits = quickly();
      const inFour = new Date(Math.ceil(Date.now() / 1000) * 1000 + 4000).toUTCString();
      const { catalogue } = reader(
        unavailable({ 'retry-after': '3' }, 429),
        unavailable({ 'retry-after': inFour }),
        page([]),
      );
      await catalogue.suppliers.list();
      assert.equal(waits.length, 2);
      assert.equal(waits[0], 3000);
      assert.ok(waits[1]! > 2900 && waits[1]! <= 5000, `${waits[1]}`);
    });

    it('does not wait for what comes after the time for the call', async () => {
      const waits = quickly();
      const { catalogue, fetch } = reader(unavailable({ 'retry-after': '3600' }, 429));
      await assert.rejects(catalogue.suppliers.list(), { name: 'RateLimitError', retryAfter: 3600 });
      assert.deepEqual([waits, fetch.requests.length], [[], 1]);
    });

    for (const value of [
      '1763856000',
      '-5',
      '²',
      '1e3',
      '0x10',
      'soon',
      '',
      'Wed, 21 Oct 2015 07:28:00 GMT',
      '3, 4',
    ])
      it(`falls back to its own wait when Retry-After says "${value}"`, async () => {
        const waits = quickly();
        const headers = new Headers({ 'retry-after': Buffer.from(value).toString('latin1') });
        const { catalogue, fetch } = reader(new Response('', { status: 503, headers }), page([]));
        await catalogue.suppliers.list();
        assert.equal(fetch.requests.length, 2);
        assert.ok(
          waits.every((wait) => wait <= 300),
          `${waits}`,
        );
      });
  });

describe('Retry-After', () => {
  it('is never an absurd number, whatever a server sends', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.integer().map(String),
          fc.double().map(String),
          fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        ),
        (value) => {
          const headers = { get: () => value } as unknown as Headers;
          const seconds = retryAfterOf(headers);
          assert.ok(
            seconds === undefined || (Number.isInteger(seconds) && seconds >= 0 && seconds <= 86_400),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('HangViet: trying again', () => {
  it('waits longer each time, at random, up to a bound', async () => {
    mock.method(Math, 'random', () => 1);
    const waits = quickly();
    const hv = new HangViet({
      api: 'https://api.test/v1',
      fetch: stubFetch(unavailable()),
      retry: { limit: 6, delay: 200, maxDelay: 2000 },
    });
    await assert.rejects(hv.suppliers.list(), { name: 'ServerError', status: 503 });
    assert.deepEqual(waits, [200, 400, 800, 1600, 2000, 2000]);
  });

  it('retry: 0 tries once', async () => {
    const fetch = stubFetch(unavailable());
    await assert.rejects(new HangViet({ api: 'https://api.test/v1', fetch, retry: 0 }).suppliers.list());
    assert.equal(fetch.requests.length, 1);
  });

  it('tells hooks of every attempt, answer and retry', async () => {
    quickly();
    const told: string[] = [];
    const fetch = stubFetch(network, unavailable(), page([supplier('a')]));
    const hv = new HangViet({
      api: 'https://api.test/v1',
      fetch,
      hooks: {
        beforeRequest: (request) =>
          new Request(request, { headers: { 'x-attempt': `${told.push('before')}` } }),
        afterResponse: async (response) =>
          void told.push(`${response.status} ${(await response.text()).length > 1}`),
        onRetry: ({ attempt, error, url }: RetryEvent) =>
          void told.push(`${attempt} ${(error as Error).name} ${url}`),
      },
    });
    assert.equal((await hv.suppliers.list()).data.length, 1);
    const url = 'https://api.test/v1/suppliers';
    assert.deepEqual(told, [
      'before',
      `1 NetworkError ${url}`,
      'before',
      '503 true',
      `2 ServerError ${url}`,
      'before',
      '200 true',
    ]);
    assert.deepEqual(
      fetch.requests.map(({ headers }) => headers.get('x-attempt')),
      ['1', '3', '6'],
    );
  });

  for (const hook of ['beforeRequest', 'afterResponse', 'onRetry'] as const)
    it(`gives the caller what ${hook} throws, and stops`, async () => {
      quickly();
      const own = new TypeError('fetch failed');
      const fetch = stubFetch(unavailable());
      const hooks = { [hook]: () => Promise.reject(own) };
      await assert.rejects(
        new HangViet({ api: 'https://api.test/v1', fetch, hooks }).suppliers.list(),
        (error) => error === own,
      );
      assert.equal(fetch.requests.length, hook === 'beforeRequest' ? 0 : 1);
    });

  it('goes on from an attempt made elsewhere, which counts as the first', async () => {
    const waits = quickly();
    const fetch = stubFetch(unavailable());
    const send = kyTransport({ fetch });
    const answer = { status: 503, headers: new Headers({ 'retry-after': '2' }), text: '' };
    await assert.rejects(send('https://api.test/v1/x', { first: { started: performance.now(), answer } }), {
      name: 'ServerError',
    });
    assert.equal(fetch.requests.length, 2);
    assert.equal(waits[0], 2000);
  });
});
