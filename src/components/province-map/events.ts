import { HvEvent } from '../internal/events.js';

/** `hv-province-select`: a reader chose a province, or none. Cancel it to keep the element named by `for` as it is. */
export class HvProvinceSelectEvent extends HvEvent<{ province: string | null }> {
  constructor(province: string | null) {
    super('hv-province-select', { province }, true);
  }
  /** Id of the unit, e.g. `34-24`; `null` when the choice was cleared. */
  get province(): string | null {
    return this.detail.province;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hv-province-select': HvProvinceSelectEvent;
  }
}
