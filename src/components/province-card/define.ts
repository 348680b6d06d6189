import '../event-card/define.js';
import '../product-card/define.js';
import { HvProvinceCard } from './province-card.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvProvinceCard };

if (globalThis.customElements && !customElements.get('hv-province-card'))
  customElements.define('hv-province-card', HvProvinceCard);

declare global {
  interface HTMLElementTagNameMap {
    'hv-province-card': HvProvinceCard;
  }
}
