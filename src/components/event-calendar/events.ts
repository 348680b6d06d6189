import { HvEvent } from '../internal/events.js';

/** `hv-month-change`: a reader turned to another month. */
export class HvMonthChangeEvent extends HvEvent<{ month: string }> {
  constructor(month: string) {
    super('hv-month-change', { month });
  }
  /** `YYYY-MM`. */
  get month(): string {
    return this.detail.month;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hv-month-change': HvMonthChangeEvent;
  }
}
