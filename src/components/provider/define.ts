import { HvProvider } from './provider.js';

export { HvProvider };

if (globalThis.customElements && !customElements.get('hv-provider'))
  customElements.define('hv-provider', HvProvider);

declare global {
  interface HTMLElementTagNameMap {
    'hv-provider': HvProvider;
  }
}
