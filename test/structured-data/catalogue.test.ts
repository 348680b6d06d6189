import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { TradeEvent } from '../../src/sdk/schemas/event.js';
import type { Product } from '../../src/sdk/schemas/product.js';
import type { Supplier } from '../../src/sdk/schemas/supplier.js';
import { eventNode } from '../../src/structured-data/event.js';
import { jsonLd } from '../../src/structured-data/json.js';
import type { Node } from '../../src/structured-data/node.js';
import { organizationNode } from '../../src/structured-data/organization.js';
import { productNode } from '../../src/structured-data/product.js';
import { ocopStatus } from '../../src/vietnam/ocop.js';
import { onEveryDatabase } from '../server/helpers/databases.js';

const today = '2026-11-23';
const context = { api: 'https://api.example/v1', language: 'vi', today };

/** Every value in `node`, however deep. */
const values = (node: unknown): unknown[] =>
  typeof node === 'object' && node !== null ? Object.values(node).flatMap(values) : [node];

onEveryDatabase('structured data of the catalogue', 'catalogue', (world) => {
  let products: Product[];
  let events: TradeEvent[];
  let suppliers: Supplier[];

  before(async () => {
    const all = async <T>(name: string): Promise<T[]> => {
      const found: T[] = [];
      for (let next: string | null = ''; next !== null;) {
        const asked = await world.app.request(`/v1/${name}?limit=100${next && `&cursor=${next}`}`);
        const page = (await asked.json()) as { data: T[]; next: string | null };
        found.push(...page.data);
        next = page.next;
      }
      return found;
    };
    [products, events, suppliers] = [await all('products'), await all('events'), await all('suppliers')];
  });

  const nodes = (): Node[] => [
    ...products.map((it) => productNode(it, it.ocop && ocopStatus(it.ocop, today), context)),
    ...events.map((it) => eventNode(it, context)),
    ...suppliers.map((it) => organizationNode(it, context)),
  ];

  it('has one name and one id each, and nothing empty', () => {
    assert.ok(products.length > 500 && events.length > 0 && suppliers.length > 0);
    const ids = new Set<unknown>();
    for (const node of nodes()) {
      assert.ok(node.name, JSON.stringify(node));
      ids.add(node['@id']);
      for (const value of values(JSON.parse(jsonLd(node))))
        assert.ok(value !== null && value !== '', JSON.stringify(node));
    }
    assert.equal(ids.size, products.length + events.length + suppliers.length);
  });

  it('offers nothing without a price and rates nothing', () => {
    for (const product of products) {
      const node = productNode(product, product.ocop && ocopStatus(product.ocop, today), context);
      if (!product.packagings.some(({ price }) => price)) assert.equal(node.offers, undefined);
      assert.doesNotMatch(jsonLd(node), /AggregateRating|"Rating"|"Review"/);
      const holds = product.ocop && ocopStatus(product.ocop, today) === 'valid';
      assert.equal('award' in node, !!holds);
    }
    assert.ok(nodes().some(({ award }) => award === 'OCOP 5 sao (2025)'));
  });

  it('dates every event as the catalogue does', () => {
    for (const event of events) {
      const { startDate, endDate } = eventNode(event, context);
      assert.equal(String(startDate).slice(0, 10), event.startsOn);
      assert.equal(endDate, event.endsOn);
    }
  });
});
