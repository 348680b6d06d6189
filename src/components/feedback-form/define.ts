import { HvFeedbackForm } from './feedback-form.js';

export { HvSubmitEvent, HvSubmittedEvent } from '../form/events.js';
export { HvErrorEvent, HvLoadEvent } from '../internal/events.js';
export { HvFeedbackForm };

if (globalThis.customElements && !customElements.get('hv-feedback-form'))
  customElements.define('hv-feedback-form', HvFeedbackForm);

declare global {
  interface HTMLElementTagNameMap {
    'hv-feedback-form': HvFeedbackForm;
  }
}
