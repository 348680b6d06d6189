import { HvEventCalendar } from './event-calendar.js';

export { HvEventCalendar };
export { HvMonthChangeEvent } from './events.js';

if (globalThis.customElements && !customElements.get('hv-event-calendar'))
  customElements.define('hv-event-calendar', HvEventCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'hv-event-calendar': HvEventCalendar;
  }
}
