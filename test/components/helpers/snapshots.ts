import type { Product } from '../../../src/sdk/schemas/product.js';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';

interface Records {
  products?: Product[];
  events?: TradeEvent[];
}

const platform = globalThis.fetch;

/** Serves snapshots at addresses instead of the network: `asked` is what was asked for, `down` what is not answered. */
export function serveSnapshots(snapshots: Record<string, Records>) {
  const files = new Map<string, unknown>();
  for (const [base, records] of Object.entries(snapshots)) {
    const collections = Object.entries(records).map(([name, of]) => {
      files.set(`${base}/${name}-1.json`, of);
      const parts = [{ file: `${name}-1.json`, bytes: 1, from: of[0]!.id, count: of.length }];
      return [name, { count: of.length, parts }];
    });
    files.set(`${base}/provinces-1.json`, {});
    files.set(`${base}/categories-1.json`, []);
    files.set(`${base}/manifest.json`, {
      format: 'hang-viet-snapshot',
      schema: 1,
      madeAt: '2026-11-23T02:00:00.000Z',
      collections: Object.fromEntries(collections),
      provinces: { file: 'provinces-1.json', bytes: 2 },
      categories: { file: 'categories-1.json', bytes: 2 },
    });
  }
  const asked: string[] = [];
  const down = new Set<string>();
  globalThis.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.includes('.example/')) return platform(input, init);
    asked.push(url);
    const file = files.get(url.replace(/\?.*/, ''));
    if (file === undefined || down.has(url)) return new Response('Not here', { status: 404 });
    return Response.json(file);
  };
  return { asked, down };
}

/** Gives the page its network back. */
export const restoreNetwork = (): void => {
  globalThis.fetch = platform;
};
