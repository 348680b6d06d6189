/** Which form of snapshot this program writes and reads. */
export const SNAPSHOT_SCHEMA = 1;

/** One file of a snapshot: its name holds the hash of its bytes, so it never changes. */
export interface SnapshotFile {
  file: string;
  bytes: number;
}

/** A file with some records of a collection, in the order of their ids. */
export interface SnapshotPart extends SnapshotFile {
  /** The id of its first record; every id before that of the next part is in here. */
  from: string;
  count: number;
}

/** A collection as it lies in files. */
export interface SnapshotCollection {
  count: number;
  parts: SnapshotPart[];
}

/** `manifest.json`: what a snapshot consists of. The only file besides calendars that changes. */
export interface SnapshotManifest {
  format: 'hang-viet-snapshot';
  schema: number;
  /** When its content was first written; the same content keeps it. */
  madeAt: string;
  collections: Record<string, SnapshotCollection>;
  /** Records of each province, by its id. */
  provinces: SnapshotFile;
  /** The categories with their kinds of goods, as they are answered. */
  categories: SnapshotFile;
}
