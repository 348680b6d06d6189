import type { CallOptions, ReadableCollection } from '../catalogue.js';
import { segment } from '../internal/address.js';
import type { WriteAsking } from '../internal/asking.js';
import type { Changes } from '../schemas/drafts.js';
import type { PagingQuery } from '../schemas/queries.js';
import type { CollectionName } from '../schemas/record-schemas.js';
import { shapes } from '../shapes/index.generated.js';
import type { Hub, VersionOptions } from './hub.js';

/** Records that can be changed, with a secret key. */
export interface ChangeableCollection<T, Q extends PagingQuery, D> extends ReadableCollection<T, Q> {
  /** Puts `draft` in the place of the record: what it leaves out is gone. */
  replace(id: string, draft: D, options: VersionOptions): Promise<T>;
  /** Changes some fields (a JSON merge patch). A record that is so already is answered as it is. */
  update(id: string, changes: Changes<D>, options: VersionOptions): Promise<T>;
  /** Removes the record from all lists; `restore` brings it back. */
  remove(id: string, options: VersionOptions): Promise<void>;
  /** Brings a removed record back. */
  restore(id: string, options?: CallOptions): Promise<T>;
}

/** Records that are made under an id of one's own, and changed, with a secret key. */
export interface WritableCollection<T, Q extends PagingQuery, D> extends ChangeableCollection<T, Q, D> {
  /** Adds a record. Rejects with a `ConflictError` when its id is taken. */
  create(draft: D & { id: string }, options?: CallOptions): Promise<T>;
}

/** Writes one of `name`'s records, and gives it as it is now. */
export const writerOf =
  <T>({ office }: Hub, name: CollectionName) =>
  async (asking: WriteAsking): Promise<T> =>
    (await office()).write<T>({ shape: shapes[name]!, ...asking });

/** A collection with what changes its records. */
export function changeable<T extends { id: string }, Q extends PagingQuery, D>(
  hub: Hub,
  name: CollectionName,
): ChangeableCollection<T, Q, D> {
  const write = writerOf<T>(hub, name);
  const at = (id: string) => `/${name}/${segment(id)}`;
  return {
    ...hub.read<T, Q>(name),
    replace: (id, body, { version, ...call }) => write({ method: 'PUT', path: at(id), body, version, call }),
    update: (id, body, { version, ...call }) => write({ method: 'PATCH', path: at(id), body, version, call }),
    remove: async (id, { version, ...call }) =>
      (await hub.office()).write<void>({ method: 'DELETE', path: at(id), version, call }),
    restore: (id, call) => write({ method: 'POST', path: `${at(id)}/restore`, call }),
  };
}

/** A collection with what makes and changes its records. */
export const writable = <T extends { id: string }, Q extends PagingQuery, D>(
  hub: Hub,
  name: CollectionName,
): WritableCollection<T, Q, D> => ({
  ...changeable<T, Q, D>(hub, name),
  create: (body, call) =>
    writerOf<T>(
      hub,
      name,
    )({
      method: 'PUT',
      path: `/${name}/${segment(body.id)}`,
      body,
      isNew: true,
      call,
    }),
});
