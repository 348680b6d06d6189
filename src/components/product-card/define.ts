import { HvProductCard } from './product-card.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvProductCard };

if (globalThis.customElements && !customElements.get('hv-product-card'))
  customElements.define('hv-product-card', HvProductCard);

declare global {
  interface HTMLElementTagNameMap {
    'hv-product-card': HvProductCard;
  }
}
