import type { Supplier } from '../../sdk/schemas/supplier.js';
import { safeUrl } from '../internal/safe-url.js';

/** Where a card leads: the supplier's website, else its shop, else any page of its own, else the first source. */
export function linkOf({ links, sources }: Supplier): string | undefined {
  const rank = (kind: string) => ['website', 'shop'].indexOf(kind) + 1 || 3;
  return [...[...links].sort((a, b) => rank(a.kind) - rank(b.kind)), ...sources]
    .map(({ url }) => safeUrl(url))
    .find(Boolean);
}
