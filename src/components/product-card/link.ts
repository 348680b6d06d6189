import type { Product } from '../../sdk/schemas/product.js';
import { safeUrl } from '../internal/safe-url.js';

/** Where a card leads: its shop, else its traceability page, else any page of its own, else the first source. */
export function linkOf({ links, sources }: Product): string | undefined {
  const rank = (kind: string) => ['shop', 'traceability'].indexOf(kind) + 1 || 3;
  return [...[...links].sort((a, b) => rank(a.kind) - rank(b.kind)), ...sources]
    .map(({ url }) => safeUrl(url))
    .find(Boolean);
}
