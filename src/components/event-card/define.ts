import { HvEventCard } from './event-card.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvEventCard };

if (globalThis.customElements && !customElements.get('hv-event-card'))
  customElements.define('hv-event-card', HvEventCard);

declare global {
  interface HTMLElementTagNameMap {
    'hv-event-card': HvEventCard;
  }
}
