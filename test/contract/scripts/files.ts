import type { HangViet, ImportJob } from '../../../src/sdk/index.js';
import type { Tell } from '../helpers/outcome.js';
import { product, text } from '../helpers/records.js';

const lines = (...records: unknown[]) => records.map((one) => `${JSON.stringify(one)}\n`).join('');
const options = { collection: 'suppliers', format: 'ndjson', interval: 1 } as const;
const supplier = (id: string, more: object = {}) => ({ id, name: `Nhà ${id}`, kind: 'cooperative', ...more });
const textOf = async (stream: Promise<ReadableStream<Uint8Array>>) => new Response(await stream).text();

/** Imports and exports of NDJSON; after the lists. */
export async function files(tell: Tell, hv: HangViet, nobody: HangViet): Promise<void> {
  await tell('an import', () =>
    hv.imports.create(`\uFEFF${lines(supplier('nha-a'), supplier('nha-b'))}`, options),
  );
  await tell('what it brought', () => nobody.suppliers.list({ ids: ['nha-a', 'nha-b'] }));
  await tell('its first and last state', async () => {
    const seen: ImportJob[] = [];
    const onProgress = (job: ImportJob) => void seen.push(job);
    await hv.imports.create(lines(supplier('nha-a')), { ...options, onProgress });
    return [seen[0], seen.at(-1)];
  });
  await tell('an import with changes, nulls and empty lines', () =>
    hv.imports.create(
      `${lines(supplier('nha-a', { locality: 'Xã Tân Cương' }))}\r\n \n${lines({ id: 'nha-b', name: 'Mới' })}`,
      options,
    ),
  );
  await tell('an import that takes a field away', () =>
    hv.imports.create(lines({ id: 'nha-a', locality: null }), options),
  );
  await tell('the supplier without it', () => nobody.suppliers.get('nha-a'));
  const wrong = `${lines(supplier('nha-c'), supplier('nha-d', { kind: 'x', colour: 'y' }))}{no json\n${lines(
    [1],
    supplier('nha-c'),
    supplier('NHÀ'),
    { name: 'Không mã' },
    supplier('nha-e', { province: 'atlantis' }),
  )}`;
  await tell('an import that is wrong', () => hv.imports.create(wrong, options));
  await tell('it on a dry run', () => hv.imports.create(wrong, { ...options, dryRun: true }));
  await tell('that it wrote nothing', () => nobody.suppliers.get('nha-c'));
  await tell('it with what is good', () => hv.imports.create(wrong, { ...options, keepGood: true }));
  await tell('what was good', () => nobody.suppliers.get('nha-c'));
  await tell('a dry run', () => hv.imports.create(lines(supplier('nha-f')), { ...options, dryRun: true }));
  await tell('that it was dry', () => nobody.suppliers.get('nha-f'));
  await tell('the end of a supplier', () => hv.suppliers.remove('nha-c', { version: '*' }));
  await tell('an import of what was removed', () => hv.imports.create(lines(supplier('nha-c')), options));
  await tell('an import of nothing', () => hv.imports.create('', options));
  await tell('an import of empty lines', () => hv.imports.create('\n\n', options));
  await tell('an import into what is no collection', () =>
    hv.imports.create('{}', { ...options, collection: 'circuses' as never }),
  );
  await tell('an import of a reader', () => nobody.imports.create('{}', options));
  await tell('an import that nobody began', () => hv.imports.get('import-khong-co'));

  const products = { ...options, collection: 'products' } as const;
  await tell('an import of products', () =>
    hv.imports.create(
      lines(
        { id: 'che-dinh', summary: text('Búp rất non') },
        { ...product, id: 'che-nhap', supplier: 'nha-a' },
        { ...product, id: 'che-la', supplier: 'khong-co', category: 'x' },
        { ...product, id: 'che-kia', supplier: 'khong-co' },
      ),
      { ...products, keepGood: true },
    ),
  );
  await tell('the revision that it left', async () => {
    const { data, total } = await nobody.products.revisions('che-dinh').list();
    return { first: data[0], total };
  });
  await tell('the count of its supplier', async () => (await hv.suppliers.get('nha-a')).productCount);
  await tell('an import of demands', () =>
    hv.imports.create(
      lines(
        { id: 'cau-nhap', title: text('Cần chè'), channel: 'winmart', category: 'beverage' },
        { id: 'cau-sai', title: text('Cần gì'), channel: 'winmart', category: 'x' },
      ),
      { ...options, collection: 'demands', keepGood: true },
    ),
  );

  await tell('an export', () => textOf(nobody.products.export({}, { format: 'ndjson' })));
  await tell('an export of some', () =>
    textOf(nobody.products.export({ q: 'che', sort: '-name' }, { format: 'ndjson' })),
  );
  await tell('an export of a list', () => textOf(nobody.lists.export('ds-de-xuat', { format: 'ndjson' })));
  await tell('an export of what is not there', () =>
    textOf(nobody.lists.export('khong-co', { format: 'ndjson' })),
  );
  await tell('an export by a wrong query', () =>
    textOf(nobody.products.export({ stars: 9 }, { format: 'ndjson' })),
  );
  await tell('an export by pages', () =>
    textOf(nobody.products.export({ limit: 2 } as never, { format: 'ndjson' })),
  );
  await tell('an export that goes in again', async () =>
    hv.imports.create(await nobody.products.export({}, { format: 'ndjson' }), products),
  );
}
