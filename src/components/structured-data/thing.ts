import type { TradeEvent } from '../../sdk/schemas/event.js';
import type { Product } from '../../sdk/schemas/product.js';
import type { Supplier } from '../../sdk/schemas/supplier.js';

/** What an element shows, for search engines. */
export type Thing =
  | { kind: 'product'; record: Product }
  | { kind: 'products'; record: readonly Product[] }
  | { kind: 'event'; record: TradeEvent }
  | { kind: 'supplier'; record: Supplier };
