import { HvProvinceMap } from './province-map.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvProvinceSelectEvent } from './events.js';
export { HvProvinceMap };

if (globalThis.customElements && !customElements.get('hv-province-map'))
  customElements.define('hv-province-map', HvProvinceMap);

declare global {
  interface HTMLElementTagNameMap {
    'hv-province-map': HvProvinceMap;
  }
}
