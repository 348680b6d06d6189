import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import type { AddressInfo } from 'node:net';
import type { Catalogue } from '../../src/sdk/catalogue.js';
import { HangViet } from '../../src/sdk/client.js';
import { lightCatalogue } from '../../src/sdk/light-catalogue.js';
import { stallingServer } from './helpers/stalling-server.js';

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

const makers: Record<string, (api: string) => Catalogue> = {
  HangViet: (api) => new HangViet({ api, retry: { delay: 1 } }),
  lightCatalogue: (api) => lightCatalogue({ api }),
};

for (const [name, make] of Object.entries(makers))
  describe(`${name}: time limits`, () => {
    for (const stall of ['no headers', 'half a body'] as const)
      it(`ends attempts with ${stall} in time, each with its full time`, async () => {
        const server = await stallingServer(stall);
        const started = performance.now();
        await assert.rejects(make(server.api).products.list({}, { timeout: 60 }), { name: 'TimeoutError' });
        const took = performance.now() - started;
        assert.ok(took >= 3 * 58, `${took}`);
        assert.equal(server.asked(), 3);
        await server.close();
      });

    it('goes on after an attempt that stalled', async () => {
      const server = await stallingServer('half a body', 'no headers', 'answers');
      assert.deepEqual(await make(server.api).products.list({}, { timeout: 150 }), {
        data: [],
        total: 0,
        next: null,
      });
      await server.close();
    });

    it('tries again when a body is cut off', async () => {
      const server = await stallingServer('cut off', 'answers');
      assert.equal((await make(server.api).products.list()).total, 0);
      assert.equal(server.asked(), 2);
      await server.close();
    });

    it('says NetworkError when nobody listens', async () => {
      const server = createServer();
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const { port } = server.address() as AddressInfo;
      await new Promise((done) => server.close(done));
      await assert.rejects(make(`http://127.0.0.1:${port}/v1`).products.list(), { name: 'NetworkError' });
    });

    it('leaves no timer behind', async () => {
      const server = await stallingServer('answers');
      const before = timers();
      await make(server.api).products.list();
      await new Promise(setImmediate);
      // The connection that fetch keeps for the next request has timers of its own, made unref'd: they are not counted.
      assert.ok(timers() <= before, `${timers()} after ${before}`);
      await server.close();
    });
  });

describe('HangViet: time limits', () => {
  it('bounds the time for all attempts and waits together', async () => {
    const server = await stallingServer('no headers');
    const hv = new HangViet({
      api: server.api,
      timeout: 100,
      totalTimeout: 250,
      retry: { limit: 50, delay: 1 },
    });
    const started = performance.now();
    await assert.rejects(hv.products.list(), { name: 'TimeoutError' });
    const took = performance.now() - started;
    // Fifty more attempts would take five seconds.
    assert.ok(took >= 245 && took < 4000, `${took}`);
    assert.ok(server.asked() >= 2);
    await server.close();
  });

  it('ends a call whose request the server never accepts', async () => {
    const server = createServer({ pauseOnConnect: true });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const hv = new HangViet({ api: `http://127.0.0.1:${port}/v1`, timeout: 50, retry: 0 });
    await assert.rejects(hv.products.list(), { name: 'TimeoutError' });
    server.close();
  });
});
