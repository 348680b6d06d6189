import type { Product } from '../../../src/sdk/schemas/product.js';
import { product } from './products.js';

/** What data must never make a page run, or break out of its place with. */
export const nasty: Record<string, string> = {
  script: '</style></template><script>window.ran = 1</script><img src=x onerror="window.ran = 1">',
  template: '${window.ran = 1}{{window.ran = 1}}<!--?lit$1$-->',
  address: 'javascript:window.ran=1',
  direction: '\u202eƯỢC\u2066\u202d\u200f',
  endless: 'ngh'.repeat(1667),
  marks: 'Z\u0351\u036b\u0343'.repeat(400),
};
/** A product with `text` in every field that can hold text. */
export const everywhere = (text: string): Product =>
  ({
    ...product(),
    id: text,
    name: { vi: text, en: text },
    summary: { vi: text },
    category: text,
    subcategory: text,
    supplier: { id: text, name: text },
    province: { id: text, name: { vi: text }, current: text, currentName: { vi: text } },
    locality: text,
    ocop: { stars: 3, certificate: text, issuer: text },
    certifications: [{ kind: text, number: text, url: text }],
    packagings: [{ label: { vi: text }, price: { amount: 1, currency: text }, gtin: text }],
    images: [{ url: text, credit: text, licence: text }],
    links: [{ kind: text, url: text }],
    sources: [{ url: text, title: text }],
    unknown: text,
  }) as Product;
