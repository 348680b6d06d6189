import '../product-card/define.js';
import { HvProductList } from './product-list.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvResultsEvent } from './events.js';
export { HvProductList };

if (globalThis.customElements && !customElements.get('hv-product-list'))
  customElements.define('hv-product-list', HvProductList);

declare global {
  interface HTMLElementTagNameMap {
    'hv-product-list': HvProductList;
  }
}
