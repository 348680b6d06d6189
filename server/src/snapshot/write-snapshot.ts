import {
  SNAPSHOT_SCHEMA,
  type SnapshotCollection,
  type SnapshotManifest,
} from '../../../src/catalogue/manifest.js';
import type { Database, Executor } from '../db/database.js';
import { allCategories } from '../repositories/categories.js';
import { listings, type StoredCollection } from '../repositories/listings.js';
import { countByProvince } from '../repositories/provinces.js';
import { SnapshotFolder } from './folder.js';
import { partsOf } from './parts.js';
import { recordsOf } from './records.js';
import { writeCalendars } from './write-calendars.js';

/** How a snapshot is made. */
export interface SnapshotOptions {
  now: Date;
  /** Days for which files of earlier snapshots stay, for readers that still have an older manifest. */
  keepDays: number;
  /** Told what was done, collection by collection. */
  progress?: (name: string, collection: SnapshotCollection) => void;
}

/** What was done. */
export interface SnapshotReport {
  records: number;
  written: number;
  unchanged: number;
  removed: number;
  /** Whether it differs from the snapshot that was there. */
  isNew: boolean;
}

const DAY = 86_400_000;
async function writeCollection(
  db: Executor,
  folder: SnapshotFolder,
  name: StoredCollection,
): Promise<SnapshotCollection> {
  const collection: SnapshotCollection = { count: 0, parts: [] };
  for await (const { from, count, text } of partsOf(recordsOf(db, name))) {
    collection.parts.push({ ...(await folder.add(name, text)), from, count });
    collection.count += count;
  }
  return collection;
}

const filesOf = ({ collections, provinces, categories }: SnapshotManifest): Set<string> =>
  new Set([
    provinces.file,
    categories.file,
    ...Object.values(collections).flatMap(({ parts }) => parts.map(({ file }) => file)),
  ]);

/**
 * Writes the public catalogue, as it is at one moment, as files into a folder. Readers see the old snapshot until the new
 * one is whole: the manifest, which names the files, comes last. The same catalogue gives the same bytes.
 */
export async function writeSnapshot(
  db: Database,
  path: string,
  { now, keepDays, progress }: SnapshotOptions,
): Promise<SnapshotReport> {
  const folder = new SnapshotFolder(path);
  const before = await folder.manifest();
  const { manifest, calendars } = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const collections: Record<string, SnapshotCollection> = {};
      for (const name of Object.keys(listings) as StoredCollection[]) {
        const collection = (collections[name] = await writeCollection(tx, folder, name));
        progress?.(name, collection);
      }
      const counts = [...(await countByProvince(tx))].sort(([a], [b]) => (a < b ? -1 : 1));
      const written: SnapshotManifest = {
        format: 'hang-viet-snapshot',
        schema: SNAPSHOT_SCHEMA,
        madeAt: before?.madeAt ?? now.toISOString(),
        collections,
        provinces: await folder.add('provinces', JSON.stringify(Object.fromEntries(counts))),
        categories: await folder.add('categories', JSON.stringify(await allCategories(tx))),
      };
      return { manifest: written, calendars: await writeCalendars(tx, folder, now) };
    });
  const isNew = JSON.stringify(before) !== JSON.stringify(manifest);
  if (isNew) await folder.publish({ ...manifest, madeAt: now.toISOString() });
  await folder.keepOnly('events', calendars);
  const named = filesOf(manifest);
  if (before && isNew)
    await folder.retire(
      [...filesOf(before)].filter((file) => !named.has(file)),
      now,
    );
  const removed = await folder.prune(named, keepDays > 0 ? now.getTime() - keepDays * DAY : Infinity);
  const records = Object.values(manifest.collections).reduce((sum, { count }) => sum + count, 0);
  return { records, written: folder.written, unchanged: folder.unchanged, removed, isNew };
}
