import { sql } from 'kysely';
import type { ProvinceReference, Source } from '../../../src/sdk/schemas/common.js';
import type { Executor } from '../db/database.js';

/** A record that cites sources, and the provinces it is about. */
export interface Citing {
  id: string;
  sources: Source[];
  provinces: ProvinceReference[];
}

const collections = ['products', 'suppliers', 'events', 'campaigns', 'agreements'] as const;

interface Doc {
  id: string;
  sources: Source[];
  province?: ProvinceReference;
  participatingProvinces?: ProvinceReference[];
  provinces?: ProvinceReference[];
}

/** Everything that is published with sources, by collection. */
export async function citingRecords(db: Executor): Promise<Record<(typeof collections)[number], Citing[]>> {
  const entries = await Promise.all(
    collections.map(async (name) => {
      const { rows } = await sql<{
        doc: string;
      }>`select doc from ${sql.table(name)} where deleted_at is null order by id`.execute(db);
      const records = rows.map(({ doc }): Citing => {
        const { id, sources, province, participatingProvinces = [], provinces = [] } = JSON.parse(doc) as Doc;
        return {
          id,
          sources,
          provinces: [...(province ? [province] : []), ...participatingProvinces, ...provinces],
        };
      });
      return [name, records] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<(typeof collections)[number], Citing[]>;
}
