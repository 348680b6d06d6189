import { SNAPSHOT_SCHEMA, type SnapshotManifest, type SnapshotPart } from '../../catalogue/manifest.js';
import { HangVietError, ResponseError } from '../errors.js';
import { compareText } from './compare.js';

/** The manifest in an answer; throws when it is something else, or of a form that this version cannot read. */
export function manifestIn(body: unknown, address: string): SnapshotManifest {
  const manifest = (body ?? {}) as SnapshotManifest;
  if (manifest.format !== 'hang-viet-snapshot')
    throw new ResponseError('', `${address} is no manifest of a snapshot`);
  if (manifest.schema !== SNAPSHOT_SCHEMA)
    throw new HangVietError(
      `The snapshot at ${address} has schema ${manifest.schema}; this version of hang-viet reads ${SNAPSHOT_SCHEMA}.`,
    );
  return manifest;
}

/** The parts that may have these ids. */
export const partsOf = (parts: readonly SnapshotPart[], ids: readonly string[] | undefined) =>
  parts.filter((part, i) => {
    const following = parts[i + 1];
    return (
      !ids ||
      ids.some((id) => compareText(part.from, id) <= 0 && (!following || compareText(id, following.from) < 0))
    );
  });
