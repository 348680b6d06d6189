import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { HangViet } from '../../src/sdk/client.js';
import { readers } from './helpers/clients.js';
import { directory, page, stubFetch, supplier } from './helpers/stub-fetch.js';
import { until } from './helpers/until.js';

afterEach(() => mock.timers.reset());
const aborted = { name: 'AbortError' };

for (const [name, reader] of Object.entries(readers))
  describe(`${name}: aborting`, () => {
    it('rejects at once for a signal that is aborted already, and keeps its reason', async () => {
      const { catalogue, fetch } = reader(directory());
      const reason = new Error('the page was left');
      const call = { signal: AbortSignal.abort(reason) };
      await assert.rejects(catalogue.suppliers.get('a', call), { ...aborted, cause: reason });
      await assert.rejects(catalogue.suppliers.list({}, call), { ...aborted, cause: reason });
      await assert.rejects(catalogue.suppliers.listAll({}, call).next(), { ...aborted, cause: reason });
      assert.equal(fetch.requests.length, 0);
    });

    it('sends nothing when all callers left before the tick ended', async () => {
      const { catalogue, fetch } = reader(directory());
      const controller = new AbortController();
      const call = catalogue.suppliers.get('a', controller);
      controller.abort();
      await assert.rejects(call, aborted);
      await new Promise((done) => setTimeout(done));
      assert.equal(fetch.requests.length, 0);
    });

    it('lets a later caller of the same tick in after the first left', async () => {
      const { catalogue } = reader(directory());
      const controller = new AbortController();
      const left = catalogue.suppliers.get('a', controller);
      controller.abort();
      const [, stayed] = await Promise.allSettled([left, catalogue.suppliers.get('a')]);
      assert.equal(stayed.status, 'fulfilled');
    });

    it("does not end the others' wait, in a batch or for the same record", async () => {
      const { catalogue, fetch } = reader(directory());
      const controller = new AbortController();
      const calls = [
        catalogue.suppliers.get('a', controller),
        catalogue.suppliers.get('a'),
        catalogue.suppliers.get('b'),
      ];
      controller.abort();
      const [left, ...stayed] = await Promise.allSettled(calls);
      assert.equal(left?.status === 'rejected' && left.reason.name, 'AbortError');
      assert.deepEqual(
        stayed.map(({ status }) => status),
        ['fulfilled', 'fulfilled'],
      );
      assert.equal(fetch.requests.length, 1);
    });

    it('aborts the request when all callers left', async () => {
      const { catalogue, fetch } = reader('never');
      const [one, two] = [new AbortController(), new AbortController()];
      const calls = [
        catalogue.suppliers.get('a', one),
        catalogue.suppliers.get('b', two),
        catalogue.suppliers.list({ q: 'x' }, one),
      ];
      const ends = Promise.allSettled(calls);
      await until(() => fetch.requests.length === 2);
      const [list, batch] = ['q=', 'ids='].map((part) =>
        fetch.requests.find(({ url }) => url.includes(part))!,
      );
      one.abort();
      assert.deepEqual([list!.signal.aborted, batch!.signal.aborted], [true, false]);
      two.abort();
      assert.equal(batch!.signal.aborted, true);
      assert.deepEqual(
        (await ends).map((end) => end.status === 'rejected' && end.reason.name),
        ['AbortError', 'AbortError', 'AbortError'],
      );
      assert.equal(fetch.requests.length, 2);
    });

    it('asks for nothing more after an abort between pages', async () => {
      const { catalogue, fetch } = reader(page([supplier('a'), supplier('b')], 'more'));
      const controller = new AbortController();
      const seen: string[] = [];
      await assert.rejects(async () => {
        for await (const { id } of catalogue.suppliers.listAll({}, controller)) {
          seen.push(id);
          controller.abort();
        }
      }, aborted);
      assert.deepEqual([seen, fetch.requests.length], [['a'], 1]);
    });

    it('ends a wait between attempts, without another request', async () => {
      const { catalogue, fetch } = reader(
        new Response('', { status: 503, headers: { 'retry-after': '20' } }),
      );
      const controller = new AbortController();
      const call = catalogue.suppliers.list({}, controller);
      const end = assert.rejects(call, aborted);
      await until(() => fetch.requests.length === 1);
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
      controller.abort();
      await end;
      assert.equal(fetch.requests.length, 1);
    });
  });

describe('HangViet: aborting', () => {
  it('leaves no listener on a signal that outlives its calls', async () => {
    const hv = new HangViet({ api: 'https://api.test/v1', fetch: stubFetch(directory()), cache: 0 });
    const { signal } = new AbortController();
    let listeners = 0;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
    for (let turn = 0; turn < 5; turn++) await hv.suppliers.get('a', { signal });
    await new Promise(setImmediate);
    assert.equal(listeners, 0);
  });
});
