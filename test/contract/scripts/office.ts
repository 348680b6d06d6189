import assert from 'node:assert/strict';
import type { HangViet } from '../../../src/sdk/index.js';
import { from } from '../../server/helpers/office.js';
import type { Tell } from '../helpers/outcome.js';
import { text } from '../helpers/records.js';

/** Demands, connections and feedback; after the records. */
export async function office(tell: Tell, hv: HangViet, nobody: HangViet): Promise<void> {
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
  await tell('what its sender sees in the end', () =>
    nobody.connections.get(sent.id, { receipt: sent.receipt }),
  );
  await tell('what staff see in the end', () => hv.connections.get(sent.id));
  await tell('a step after the end', () =>
    hv.connections.advance(sent.id, { status: 'declined' }, { version }),
  );
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
  await tell('the feedback as staff see it', () => hv.feedback.list({ product: ['che-dinh'] }));
  await tell('the feedback as its sender sees it', () =>
    nobody.feedback.get(said.id, { receipt: said.receipt }),
  );
  await tell('the end of the demand', () =>
    hv.demands.update(demand.id, { status: 'closed' }, { version: '*' }),
  );
  await tell('a connection over it', () => hv.connections.create({ ...wish, ...from('hoa') }));
  await tell('the demand anew', () => hv.demands.update(demand.id, { status: 'open' }, { version: '*' }));
}
