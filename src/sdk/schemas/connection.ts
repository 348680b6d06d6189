import * as z from 'zod/mini';
import { instant, list, type Open, open, optional } from './common.js';

/** Where a connection stands. */
export type ConnectionStatus = Open<
  'requested' | 'introduced' | 'negotiating' | 'agreed' | 'on-shelf' | 'declined' | 'withdrawn'
>;

/** One step of a connection. */
export interface ConnectionStep {
  status: ConnectionStatus;
  at: string;
  by: string;
  note?: string;
}
export const connectionStep = z.object({
  status: open<ConnectionStatus>(),
  at: instant,
  by: z.string(),
  note: optional(z.string()),
});

/** A supplier and a distributor brought together over products. */
export interface Connection {
  id: string;
  /** `inbound`: goods come to Hà Nội; `outbound`: Hà Nội's goods go out. */
  direction: Open<'inbound' | 'outbound'>;
  /** Who asked. */
  from: Open<'distributor' | 'supplier'>;
  supplier?: string;
  channel?: string;
  products: string[];
  demand?: string;
  /** The event where it began. */
  event?: string;
  status: ConnectionStatus;
  steps: ConnectionStep[];
  updatedAt: string;
}
export const connectionSchema = z.object({
  id: z.string(),
  direction: open<'inbound' | 'outbound'>(),
  from: open<'distributor' | 'supplier'>(),
  supplier: optional(z.string()),
  channel: optional(z.string()),
  products: list(z.string()),
  demand: optional(z.string()),
  event: optional(z.string()),
  status: open<ConnectionStatus>(),
  steps: list(connectionStep),
  updatedAt: instant,
});
