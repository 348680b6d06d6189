import { HvWhereToBuy } from './where-to-buy.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvWhereToBuy };

if (globalThis.customElements && !customElements.get('hv-where-to-buy'))
  customElements.define('hv-where-to-buy', HvWhereToBuy);

declare global {
  interface HTMLElementTagNameMap {
    'hv-where-to-buy': HvWhereToBuy;
  }
}
