import type { HangViet } from '../../../src/sdk/index.js';
import { from } from '../../server/helpers/office.js';
import type { Tell } from '../helpers/outcome.js';
import { event, product, text } from '../helpers/records.js';

/** What rules between records refuse, and what they carry along; at the end. */
export async function refusals(tell: Tell, hv: HangViet): Promise<void> {
  await tell('the end of a supplier who is named', () =>
    hv.suppliers.remove('htx-tan-cuong', { version: '*' }),
  );
  await tell('the end of a channel that is named', () => hv.channels.remove('winmart', { version: '*' }));
  await tell('another name of a supplier', () =>
    hv.suppliers.update('htx-tan-cuong', { name: 'HTX Tân Cương Mới' }, { version: '*' }),
  );
  await tell('its name in its product', async () => (await hv.products.get('che-dinh')).supplier);
  await tell('another name of a channel', () =>
    hv.channels.update('winmart', { name: 'WinMart+' }, { version: '*' }),
  );
  await tell('its name in a product', async () => (await hv.products.get('che-dinh')).channels);
  await tell('its name in demands', async () =>
    (await hv.demands.list()).data.map((one) => one.channel.name),
  );
  await tell(
    'how many products its supplier has',
    async () => (await hv.suppliers.get('htx-tan-cuong')).productCount,
  );
  await tell('a record under no id', () => hv.products.create({ ...product, id: 'CHÈ' } as never));
  await tell('a record whose days contradict each other', () =>
    hv.events.create({
      ...event,
      id: 'nguoc',
      endsOn: '2026-11-01',
      registration: { opensOn: '2026-11-20', closesOn: '2026-11-10' },
    } as never),
  );
  await tell('an event that nobody can register for yet', () =>
    hv.events.create({ ...event, id: 'chua-mo', registration: { opensOn: '2026-11-25' } } as never),
  );
  const visit = { role: 'visitor', ...from('khanh') } as const;
  await tell('a registration too soon', () => hv.events.register('chua-mo', visit));
  await tell('more seats than there are', () => hv.events.register(event.id, { ...visit, seats: 9 }));
  await tell('a visitor for someone', () => hv.events.register(event.id, { ...visit, party: 'winmart' }));

  const wish = { from: 'supplier' as const, ...from('minh') };
  await tell('a connection over what is not there', () =>
    hv.connections.create({ ...wish, products: ['khong-co'], event: 'khong-co' }),
  );
  await tell('a connection over products of another', () =>
    hv.connections.create({ ...wish, products: ['che-dinh'], supplier: 'htx-shan' }),
  );
  const sent = await tell('a connection of a supplier', () =>
    hv.connections.create({ ...wish, supplier: 'htx-shan' }),
  );
  await tell('another supplier of it', () =>
    hv.connections.advance(
      sent.id,
      { status: 'introduced', supplier: 'htx-tan-cuong' },
      { version: sent.updatedAt },
    ),
  );
  await tell('it as staff see it', () => hv.connections.get(sent.id));
  await tell('connections by what nobody knows', () => hv.connections.list({ colour: 'red' } as never));

  const said = await tell('feedback on a tea', () =>
    hv.feedback.create({
      product: 'che-shan',
      topic: 'quality',
      text: 'Nhạt',
      from: 'distributor',
      ...from('oanh'),
    }),
  );
  const version = said.updatedAt;
  await tell('an answer without words', () =>
    hv.feedback.answer(said.id, { status: 'answered' }, { version }),
  );
  await tell('a summary of nothing', () =>
    hv.feedback.answer(said.id, { answer: 'Vâng', summary: text('Mới') }, { version }),
  );
  await tell('wrong changes', () => hv.feedback.answer(said.id, { changes: { category: 'x' } }, { version }));
  await tell('changes', () =>
    hv.feedback.answer(said.id, { changes: { summary: text('Đậm hơn') }, summary: text('Mới') }, { version }),
  );
  await tell('the feedback with its revision', () => hv.feedback.get(said.id));
}
