// Fills a database with products that nobody makes, to see how the API grows. Run by tsx. Every one says so: its id begins
// with `generated-`, its name ends with "(sinh ra để đo)". Words, places, groups and stars are mixed from the real catalogue,
// so that they are as common among the generated as among the real.
import { sql } from 'kysely';
import { columnsOf } from '../../src/catalogue/columns.ts';
import { saveRecords } from '../../server/src/repositories/save.ts';

/** Made one by one in JavaScript; the database copies them until there are enough. */
const MADE = 20_000;

/** Numbers that look random and are the same in every run. */
function* numbers(seed = 1) {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The supplier of `SUPPLIED` of them, for a file of so many rows. */
const SUPPLIER = { id: 'generated-supplier', name: 'Nhà cung cấp sinh ra để đo' };
const SUPPLIED = 3000;

/** `count` products out of what is in the catalogue; the first `supplied` have the generated supplier. */
export async function* generatedProducts(db, count, { prefix = 'generated', supplied = 0 } = {}) {
  const { rows } = await sql`select doc from products where id not like 'generated-%' order by id`.execute(
    db,
  );
  const real = rows.map(({ doc }) => JSON.parse(doc));
  const random = numbers();
  const one = () => real[Math.floor(random.next().value * real.length)];
  const half = (text, first) => {
    const words = text.split(' ');
    const middle = Math.ceil(words.length / 2);
    return (first ? words.slice(0, middle) : words.slice(middle)).join(' ');
  };
  for (let n = 0; n < count; n++) {
    const [name, other, place, made] = [one(), one(), one(), one()];
    yield {
      ...made,
      id: `${prefix}-${String(n).padStart(7, '0')}`,
      name: { vi: `${half(name.name.vi, true)} ${half(other.name.vi, false)} (sinh ra để đo)` },
      ...(n < supplied ? { supplier: SUPPLIER } : {}),
      category: name.category,
      subcategory: name.subcategory,
      province: place.province,
      locality: place.locality,
      supply: {
        seasonMonths: [1 + Math.floor(random.next().value * 12)],
        capacity: { value: Math.ceil(random.next().value * 40), unit: 't', per: 'month' },
      },
      certifications: random.next().value < 0.3 ? [{ kind: 'vietgap' }] : [],
    };
  }
}

/** Brings the table to about `count` products, and its statistics up to date. */
export async function generate(db, count) {
  const made = Math.min(count, MADE);
  let batch = [];
  const save = async () => {
    await saveRecords(db, 'products', batch, columnsOf.products, new Date('2026-11-23T00:00:00Z'));
    batch = [];
  };
  const copies = Math.ceil(count / made) - 1;
  const supplied = Math.ceil(SUPPLIED / (copies + 1));
  for await (const product of generatedProducts(db, made, { supplied }))
    if (batch.push(product) === 1000) await save();
  if (batch.length > 0) await save();
  if (copies > 0) await multiply(db, copies);
  // Filling leaves dead rows in what is kept counted too, which no catalogue that grows by hand has.
  for (const table of ['products', 'product_tally', 'known_words'])
    await sql`vacuum (full, analyze) ${sql.table(table)}`.execute(db);
}

/** Copies every generated product, without its indexes, which are made anew afterwards: so it is a matter of minutes. */
async function multiply(db, copies) {
  const { rows: indexes } = await sql`
    select indexname as name, indexdef as definition from pg_indexes where tablename = 'products' and indexname <> 'products_pkey'`.execute(
    db,
  );
  for (const { name } of indexes) await sql.raw(`drop index "${name}"`).execute(db);
  const { rows: columns } = await sql`
    select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
    where table_name = 'products' and column_name not in ('id', 'doc', 'sort_name') and is_generated = 'NEVER'`.execute(
    db,
  );
  const { names } = columns[0];
  for (let copy = 1; copy <= copies; copy++)
    await sql
      .raw(
        `insert into products (id, doc, sort_name, ${names})
        select id || '-${copy}', replace(doc, '"id":"' || id || '"', '"id":"' || id || '-${copy}"'), sort_name || ' ${copy}', ${names}
        from products where id like 'generated-_______'`,
      )
      .execute(db);
  await sql`set maintenance_work_mem = '256MB'`.execute(db);
  for (const { definition } of indexes) await sql.raw(definition).execute(db);
}
