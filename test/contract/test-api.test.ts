import assert from 'node:assert/strict';
import { it } from 'node:test';
import { scopes, type Scope } from '../../server/src/access/scopes.js';
import { HangViet } from '../../src/sdk/index.js';
import { createTestApi } from '../../src/testing/index.js';
import { NOW, onEveryDatabase } from '../server/helpers/databases.js';
import { from } from '../server/helpers/office.js';

/** What differs between two APIs that are alike: what each makes up, and when. */
const made = /[\da-f]{8}-[\da-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z|dm_[\w-]+/g;

/** The outcome of a call: what it gave, or how it failed. */
async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  let result: unknown;
  try {
    result = await call();
  } catch (error) {
    const { name, status, code, fields, current } = error as Record<string, unknown>;
    result = { failed: name, status, code, fields, hasCurrent: current !== undefined };
  }
  return JSON.parse(
    JSON.stringify(result, (field, value: unknown) =>
      ['receipt', 'by', 'next', 'sender'].includes(field) && typeof value === 'string' ? '…' : value,
    )?.replace(made, '…') ?? 'null',
  );
}

const text = (vi: string) => ({ vi });
const supplier = {
  id: 'htx-tan-cuong',
  name: 'HTX Tân Cương',
  kind: 'cooperative',
  province: 'thai-nguyen',
} as const;
const channel = { id: 'winmart', name: 'WinMart', kind: 'supermarket' } as const;
const product = {
  id: 'che-dinh',
  name: text('Chè đinh Tân Cương'),
  category: 'beverage',
  supplier: 'htx-tan-cuong',
  province: 'Thái Nguyên',
} as const;
const event = {
  id: 'phien-ket-noi',
  title: text('Phiên kết nối'),
  kind: 'direct-session',
  startsOn: '2026-11-26',
  endsOn: '2026-11-28',
  online: false,
  status: 'confirmed',
  scope: 'programme',
  registration: { capacity: 2 },
} as const;

/** The same calls, one after the other, with what came of each. */
async function script(hv: HangViet, nobody: HangViet): Promise<Record<string, unknown>> {
  const log: Record<string, unknown> = {};
  const tell = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
    let given: T | undefined;
    log[what] = await outcome(async () => (given = await call()));
    return given as T;
  };
  await tell('a supplier', () => hv.suppliers.create(supplier as never));
  await tell('its id again', () => hv.suppliers.create(supplier as never));
  await tell('a channel', () => hv.channels.create(channel as never));
  const tea = await tell('a product', () => hv.products.create(product as never));
  await tell('a product without a supplier that is there', () =>
    hv.products.create({ ...product, id: 'x', supplier: 'nobody', colour: 'red' } as never),
  );
  await tell('a product of a supplier that is not there', () =>
    hv.products.create({ ...product, id: 'x', supplier: 'nobody' } as never),
  );
  await tell('a write without a key', () => nobody.products.create(product as never));
  await tell('a search', () => hv.products.list({ q: 'che dinh', facets: ['category'] }));
  await tell('a wrong query', () => hv.products.list({ stars: 9 }));
  await tell('what is not there', () => hv.products.get('nothing'));
  const better = await tell('a change', () =>
    hv.products.update('che-dinh', { summary: text('Búp non') }, { version: tea.updatedAt }),
  );
  await tell('a change of an old version', () =>
    hv.products.update('che-dinh', { summary: text('Khác') }, { version: tea.updatedAt }),
  );
  await tell('the same again', () =>
    hv.products.update('che-dinh', { summary: text('Búp non') }, { version: better.updatedAt }),
  );
  await tell('its revisions', () => hv.products.revisions('che-dinh').list());
  await tell('a removal', () => hv.products.remove('che-dinh', { version: better.updatedAt }));
  await tell('what was removed', () => hv.products.get('che-dinh'));
  await tell('its restoration', () => hv.products.restore('che-dinh'));
  await tell('its restoration again', () => hv.products.restore('che-dinh'));

  const demand = await tell('a demand', () =>
    hv.demands.create({ title: text('Cần chè'), channel: 'winmart', category: 'beverage' }),
  );
  await tell('a wrong demand', () =>
    hv.demands.create({ title: text('Cần chè'), channel: 'winmart', category: 'tea' }),
  );
  const wish = { from: 'distributor' as const, products: ['che-dinh'], demand: demand.id, ...from('lan') };
  const sent = await tell('a connection', () => hv.connections.create(wish, { idempotencyKey: 'k1' }));
  const again = await tell('it again', () => hv.connections.create(wish, { idempotencyKey: 'k1' }));
  assert.deepEqual(again, sent);
  await tell('its key for another', () =>
    hv.connections.create({ ...wish, from: 'supplier' }, { idempotencyKey: 'k1' }),
  );
  await tell('one without consent', () => hv.connections.create({ ...wish, consent: undefined } as never));
  await tell('one over nothing', () => hv.connections.create({ from: 'supplier', ...from('an') }));
  await tell('what its sender sees', async () => {
    const { status, products } = await nobody.connections.get(sent.id, { receipt: sent.receipt });
    return { status, products };
  });
  await tell('what others see', () => nobody.connections.get(sent.id, { receipt: 'guessed' }));
  await tell('a list for nobody', () => nobody.connections.list());
  let version = sent.updatedAt;
  await tell('a step too far', () => hv.connections.advance(sent.id, { status: 'on-shelf' }, { version }));
  for (const status of ['introduced', 'negotiating', 'agreed', 'on-shelf'] as const) {
    const now = await tell(status, () => hv.connections.advance(sent.id, { status, note: 'x' }, { version }));
    version = now.updatedAt;
  }
  await tell('the shelf', async () => (await hv.products.list({ channel: 'winmart' })).data);
  await tell('all that are on it', async () => (await hv.connections.list({ status: 'on-shelf' })).total);

  const said = await tell('feedback', () =>
    hv.feedback.create({
      product: 'che-dinh',
      topic: 'design',
      text: 'Hộp khó mở',
      from: 'consumer',
      ...from('an'),
    }),
  );
  await tell('an empty answer', () => hv.feedback.answer(said.id, {}, { version: said.updatedAt }));
  await tell('an answer', async () => {
    const answered = await hv.feedback.answer(said.id, { answer: 'Cảm ơn' }, { version: said.updatedAt });
    return { status: answered.status, answer: answered.answer };
  });

  await tell('an event', () => hv.events.create(event as never));
  const seat = { role: 'supplier' as const, party: 'htx-tan-cuong', seats: 2, ...from('binh') };
  const place = await tell('a registration', () => hv.events.register('phien-ket-noi', seat));
  await tell('it twice', () => hv.events.register('phien-ket-noi', seat));
  await tell('it from another', () => hv.events.register('phien-ket-noi', { ...seat, ...from('an') }));
  await tell('one that waits', () =>
    hv.events.register('phien-ket-noi', { role: 'visitor', ...from('chi') }),
  );
  await tell('its end', () => hv.events.cancelRegistration('phien-ket-noi', place.id));
  await tell('who comes then', async () =>
    (await hv.events.registrations('phien-ket-noi').list({ status: 'registered' })).data.map(
      (one) => one.role,
    ),
  );
  const talk = await tell('a contribution', () =>
    hv.events.contribute('phien-ket-noi', { kind: 'solution', text: 'Gom hàng', by: 'HTX', ...from('dung') }),
  );
  await tell('before it is published', () => nobody.events.contributions('phien-ket-noi').list());
  await tell('its publication', () =>
    hv.events.answerContribution(
      'phien-ket-noi',
      talk.id,
      { status: 'published' },
      { version: talk.updatedAt },
    ),
  );
  await tell('after it', () => nobody.events.contributions('phien-ket-noi').list());
  const session = {
    startsAt: '2026-11-26T09:00:00+07:00',
    endsAt: '2026-11-26T09:30:00+07:00',
    place: 'Bàn 1',
    supplier: 'htx-tan-cuong',
    channel: 'winmart',
  };
  await tell('a session', () => hv.events.planMeeting('phien-ket-noi', session));
  await tell('another at the same time', () => hv.events.planMeeting('phien-ket-noi', session));
  return log;
}

onEveryDatabase('the API and the test API', 'empty', (world) => {
  it('answer the same calls alike', async () => {
    const fetch = (input: RequestInfo | URL, init?: RequestInit) =>
      Promise.resolve(world.app.request(new Request(input, init)));
    const key = await world.key(...(Object.keys(scopes) as Scope[]));
    const api = 'http://localhost/v1';
    const real = await script(new HangViet({ api, key, fetch }), new HangViet({ api, fetch }));
    const test = createTestApi({ today: NOW.toISOString().slice(0, 10) });
    const shared = { api: test.api, fetch: test.fetch };
    const tried = await script(new HangViet({ ...shared, key: test.key }), new HangViet(shared));
    assert.deepEqual(tried, real);
  });
});
