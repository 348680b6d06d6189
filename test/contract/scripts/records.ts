import type { HangViet } from '../../../src/sdk/index.js';
import type { Tell } from '../helpers/outcome.js';
import { channel, product, supplier, text } from '../helpers/records.js';

/** Records that are added, changed, removed and found. */
export async function records(tell: Tell, hv: HangViet, nobody: HangViet): Promise<void> {
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
}
