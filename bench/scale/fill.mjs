import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { columnsOf } from '../../src/catalogue/columns.ts';
import { connect } from '../../server/src/db/connect.ts';
import { migrate } from '../../server/src/db/migrate.ts';
import { importCatalogue } from '../../server/src/importing/import-catalogue.ts';
import { readCatalogueFiles } from '../../server/src/importing/read-files.ts';
import { saveRecords } from '../../server/src/repositories/save.ts';
import { generate, generatedProducts } from './generate.mjs';

const catalogue = fileURLToPath(new URL('../../catalogue', import.meta.url));
const now = new Date('2026-11-23T00:00:00Z');

/** Demands that nobody has: one that asks all there is to ask, one that names a group alone. */
async function addDemands(db) {
  const { rows } = await sql`select doc from channels order by id limit 1`.execute(db);
  const { id, name } = JSON.parse(rows[0].doc);
  const common = { channel: { id, name: name.vi }, category: 'food', status: 'open' };
  const demands = [
    {
      ...common,
      id: 'generated-demand-1',
      title: { vi: 'Cần miến và bún (sinh ra để đo)' },
      subcategory: 'rice-noodle',
      volume: { value: 20, unit: 't', per: 'month' },
      specification: { vi: 'miến dong sợi nhỏ, đóng gói' },
      certifications: ['vietgap'],
      seasonMonths: [10, 11, 12],
      provinces: ['34-24'],
    },
    {
      ...common,
      id: 'generated-demand-2',
      title: { vi: 'Cần thực phẩm (sinh ra để đo)' },
      certifications: [],
      seasonMonths: [],
      provinces: [],
    },
  ];
  await saveRecords(db, 'demands', demands, columnsOf.demands, now);
}

/** Makes the tables, and fills them with the catalogue, with `count` generated products and with generated demands. */
export async function fill(location, count) {
  const open = await connect(location);
  await migrate(open.db);
  await importCatalogue(open.db, readCatalogueFiles([catalogue]), { now: new Date() });
  await generate(open.db, count);
  await addDemands(open.db);
  await open.close();
}

/** Writes a file of `count` generated products that are in no database yet. */
export async function writeRows(location, path, count) {
  const open = await connect(location);
  const lines = async function* () {
    for await (const product of generatedProducts(open.db, count, { prefix: 'generated-import' }))
      yield `${JSON.stringify(product)}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
  await open.close();
}
