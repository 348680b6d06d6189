import type { HangViet } from '../../../src/sdk/index.js';
import type { Tell } from '../helpers/outcome.js';
import { text } from '../helpers/records.js';

const list = {
  id: 'ds-de-xuat',
  name: text('Danh sách đề xuất'),
  version: 1,
  status: 'published',
  products: ['che-dinh', 'che-shan'],
  productCount: { value: 3000, qualifier: 'about' },
  recipients: [
    { channel: 'winmart', name: 'WinMart', shortlist: [] },
    { name: 'Các siêu thị khác', shortlist: [] },
  ],
} as const;

/** Product lists, their versions and what distributors pick; after the products. */
export async function lists(tell: Tell, hv: HangViet, nobody: HangViet): Promise<void> {
  const first = await tell('a list', () => hv.lists.create(list as never));
  const picked = await tell('what a distributor picked', () =>
    hv.lists.shortlist(
      list.id,
      { products: ['che-shan', 'che-shan'], channel: 'winmart' },
      { version: first.updatedAt },
    ),
  );
  await tell('a pick of an old version', () =>
    hv.lists.shortlist(list.id, { products: [] }, { version: first.updatedAt }),
  );
  await tell('a pick of what is not of the list', () =>
    hv.lists.shortlist(
      list.id,
      { products: ['che-dinh', 'ca-phe'], channel: 'big-c' },
      { version: picked.updatedAt },
    ),
  );
  await tell('a pick of a reader', () => nobody.lists.shortlist(list.id, { products: [] }, { version: '*' }));
  const all = await tell('a pick for all', () =>
    hv.lists.shortlist(list.id, { products: ['che-dinh', 'che-shan'] }, { version: picked.updatedAt }),
  );
  const second = await tell('a new version', () =>
    hv.lists.newVersion(
      list.id,
      {
        products: ['che-shan', 'ca-phe', 'che-shan'],
        recipients: [{ channel: 'winmart', name: 'WinMart', on: '2026-11-23' }],
      },
      { version: all.updatedAt },
    ),
  );
  await tell('a version of an old one', () => hv.lists.newVersion(list.id, {}, { version: all.updatedAt }));
  await tell('a version of what is not there', () =>
    hv.lists.newVersion(list.id, { products: ['khong-co'] }, { version: second.updatedAt }),
  );
  await tell('a version for whom nobody knows', () =>
    hv.lists.newVersion(
      list.id,
      { recipients: [{ channel: 'khong-co', name: 'Ai' }] },
      { version: second.updatedAt },
    ),
  );
  await tell('a version of a list that is not there', () =>
    hv.lists.newVersion('khong-co', {}, { version: '*' }),
  );
  await tell('a version that is a draft', () =>
    hv.lists.newVersion(list.id, { status: 'draft', name: text('Bản ba') }, { version: second.updatedAt }),
  );
  await tell('all versions', () => nobody.lists.versions(list.id).list());
  await tell('versions one by one', async () => {
    const found: number[] = [];
    for await (const { version } of nobody.lists.versions(list.id).listAll({ limit: 1 })) found.push(version);
    return found;
  });
  await tell('versions by what nobody knows', () => nobody.lists.versions(list.id).list({ q: 'x' } as never));
  await tell('the first version', () => nobody.lists.version(list.id, 1));
  await tell('the last version', () => nobody.lists.version(list.id, 3));
  await tell('a version that is not there', () => nobody.lists.version(list.id, 9));
  await tell('versions of what is not there', () => nobody.lists.versions('khong-co').list());
  await tell('a version back to a number that is kept', async () => {
    const { updatedAt } = await hv.lists.update(list.id, { version: 2 }, { version: '*' });
    return hv.lists.newVersion(list.id, {}, { version: updatedAt });
  });
}
