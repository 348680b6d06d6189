import { sql } from 'kysely';
import type { Province, ProvinceCounts } from '../../../src/sdk/schemas/province.js';
import type { ProvinceQuery } from '../../../src/sdk/schemas/queries.js';
import { compareVietnamese } from '../../../src/intl/collate.js';
import {
  provinceById,
  provinceFullNameOn,
  provinceTypeOn,
  type ProvinceUnit,
  provinceUnits,
} from '../../../src/vietnam/index.js';
import type { Executor } from '../db/database.js';
import { invalidQuery } from '../problem.js';
import { provinceName, readProvinces } from '../provinces.js';
import type { Context } from './listing.js';
import { pageOf } from './page-of.js';

// Provinces are not stored: the law fixes them, and `hang-viet/vietnam` knows them. Only their records are counted.

type Counts = Map<string, ProvinceCounts>;

async function countByProvince(db: Executor): Promise<Counts> {
  const { rows } = await sql<{ of: keyof ProvinceCounts; id: string; n: number }>`
    select 'products' as of, id, count(*)::int as n from (select unnest(provinces) as id from products where deleted_at is null) as a group by id
    union all select 'suppliers', id, count(*)::int from (select unnest(provinces) as id from suppliers where deleted_at is null) as b group by id
    union all select 'events', id, count(*)::int from (select unnest(provinces) as id from events where deleted_at is null) as c group by id
    union all select 'agreements', id, count(*)::int from (select unnest(provinces) as id from agreements where deleted_at is null) as d group by id
  `.execute(db);
  const counts: Counts = new Map();
  for (const { of, id, n } of rows) {
    const known = counts.get(id) ?? { products: 0, suppliers: 0, events: 0, agreements: 0 };
    known[of] = n;
    counts.set(id, known);
  }
  return counts;
}

/** On the unit's last day once it is gone, so that Bắc Giang stays "Tỉnh Bắc Giang". */
const dayFor = (unit: ProvinceUnit, today: string) =>
  unit.validTo !== null && unit.validTo < today ? unit.validTo : today;

function toProvince(unit: ProvinceUnit, counts: Counts, today: string): Province {
  const day = dayFor(unit, today);
  const { id, era, code, slug, region, iso, aliases, validFrom, validTo, mergedFrom, mergedInto } = unit;
  return {
    id,
    era,
    code,
    slug,
    name: provinceName(unit),
    fullName: { vi: provinceFullNameOn(unit, day), en: provinceFullNameOn(unit, day, 'en') },
    type: provinceTypeOn(unit, day),
    region: { id: region.id, name: { vi: region.name, en: region.nameEn } },
    iso,
    aliases: [...aliases],
    validFrom,
    ...(validTo === null ? {} : { validTo }),
    mergedFrom: [...mergedFrom],
    ...(mergedInto === null ? {} : { mergedInto }),
    counts: counts.get(id) ?? { products: 0, suppliers: 0, events: 0, agreements: 0 },
  };
}

/** Provinces in alphabetical order. `ids` may be of either era. */
export async function listProvinces(db: Executor, query: ProvinceQuery, { today }: Context): Promise<string> {
  const units = query.ids
    ? [...new Set(query.ids)].flatMap((id) => provinceById(id) ?? [])
    : [...provinceUnits(query.units ?? '34')];
  const regions = query.region;
  const wanted = regions ? units.filter(({ region }) => regions.includes(region.id)) : units;
  const counts = await countByProvince(db);
  const records = wanted
    .sort((a, b) => compareVietnamese(a.name, b.name))
    .map((unit) => toProvince(unit, counts, today));
  return pageOf('provinces', records, query);
}

/** One province by its id, or by what `resolveProvince` understands. Throws a 400 for an ambiguous code. */
export async function findProvince(
  db: Executor,
  id: string,
  { today }: Context,
): Promise<string | undefined> {
  const { ids, problems } = readProvinces([id]);
  const [known] = ids;
  if (known === undefined && /^\d\d$/.test(id))
    throw invalidQuery([{ field: 'id', message: problems.join() }]);
  const unit = known === undefined ? undefined : provinceById(known);
  return unit && JSON.stringify(toProvince(unit, await countByProvince(db), today));
}
