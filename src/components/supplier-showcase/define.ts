import '../product-list/define.js';
import '../story-list/define.js';
import '../supplier-card/define.js';
import { HvSupplierShowcase } from './supplier-showcase.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvSupplierShowcase };

if (globalThis.customElements && !customElements.get('hv-supplier-showcase'))
  customElements.define('hv-supplier-showcase', HvSupplierShowcase);

declare global {
  interface HTMLElementTagNameMap {
    'hv-supplier-showcase': HvSupplierShowcase;
  }
}
