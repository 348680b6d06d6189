import { HvConnectForm } from './connect-form.js';

export { HvSubmitEvent, HvSubmittedEvent } from '../form/events.js';
export { HvErrorEvent, HvLoadEvent } from '../internal/events.js';
export { HvConnectForm };

if (globalThis.customElements && !customElements.get('hv-connect-form'))
  customElements.define('hv-connect-form', HvConnectForm);

declare global {
  interface HTMLElementTagNameMap {
    'hv-connect-form': HvConnectForm;
  }
}
