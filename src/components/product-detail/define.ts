import '../where-to-buy/define.js';
import { HvProductDetail } from './product-detail.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvProductDetail };

if (globalThis.customElements && !customElements.get('hv-product-detail'))
  customElements.define('hv-product-detail', HvProductDetail);

declare global {
  interface HTMLElementTagNameMap {
    'hv-product-detail': HvProductDetail;
  }
}
