import { HvSupplierCard } from './supplier-card.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvSupplierCard };

if (globalThis.customElements && !customElements.get('hv-supplier-card'))
  customElements.define('hv-supplier-card', HvSupplierCard);

declare global {
  interface HTMLElementTagNameMap {
    'hv-supplier-card': HvSupplierCard;
  }
}
