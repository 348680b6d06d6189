import { segment } from '../internal/address.js';
import type { Connection } from '../schemas/connection.js';
import type { PagingQuery } from '../schemas/queries.js';
import type { ConnectionAdvance, ConnectionRequest } from '../schemas/requests.js';
import type { Receipt, WithSender } from '../schemas/submission.js';
import {
  type Hub,
  type Listed,
  listed,
  type ReceiptOptions,
  type SubmissionOptions,
  type VersionOptions,
} from './hub.js';

/** Filters of `connections.list`. Several values of one filter mean "any of them". */
export interface ConnectionQuery extends PagingQuery {
  ids?: string[];
  status?: string[];
  supplier?: string[];
  channel?: string[];
  product?: string[];
  demand?: string[];
  event?: string[];
  direction?: string[];
}

/** Suppliers and distributors who are brought together. Lists are for secret keys. */
export interface ConnectionCollection extends Listed<WithSender<Connection>, ConnectionQuery> {
  /** Asks to be brought together. Safe to retry: one submission has one idempotency key. Keep the receipt to ask later. */
  create(request: ConnectionRequest, options?: SubmissionOptions): Promise<Receipt>;
  /** How far it came: for staff by a secret key, for its sender by the receipt. */
  get(id: string, options?: ReceiptOptions): Promise<WithSender<Connection>>;
  /** Takes it a step further: requested, introduced, negotiating, agreed, on-shelf; or declined or withdrawn. */
  advance(id: string, step: ConnectionAdvance, options: VersionOptions): Promise<Connection>;
}

export const connections = (hub: Hub): ConnectionCollection => ({
  ...listed(hub, '/connections', 'connection'),
  create: async (body, { idempotencyKey = true as const, ...call } = {}) =>
    (await hub.office()).write({
      method: 'POST',
      path: '/connections',
      shape: 'receipt',
      body,
      idempotencyKey,
      call,
    }),
  get: async (id, { receipt, ...call } = {}) =>
    (await hub.office()).one({
      path: `/connections/${segment(id)}`,
      query: { receipt },
      shape: 'connection',
      call,
    }),
  advance: async (id, body, { version, ...call }) =>
    (await hub.office()).write({
      method: 'PATCH',
      path: `/connections/${segment(id)}`,
      shape: 'connection',
      body,
      version,
      call,
    }),
});
