import './define.js';
import type { Product } from '../../sdk/schemas/product.js';
import type { HvElement } from '../internal/hv-element.js';

/** Shows all that is known of `product` over the page. Closed, it is gone, and the focus is back where it was. */
export function openDetail(host: HvElement, product: Product): void {
  const detail = document.createElement('hv-product-detail');
  detail.product = product;
  detail.modal = true;
  detail.client = host.client;
  detail.api = host.api;
  detail.apiKey = host.apiKey;
  detail.snapshot = host.snapshot;
  for (const name of ['lang', 'theme'] as const) {
    const value = host.getAttribute(name);
    if (value !== null) detail.setAttribute(name, value);
  }
  detail.addEventListener('close', () => detail.remove());
  host.shadowRoot!.append(detail);
}
