import '../programme-figures/define.js';
import { HvCampaign } from './campaign.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvCampaign };

if (globalThis.customElements && !customElements.get('hv-campaign'))
  customElements.define('hv-campaign', HvCampaign);

declare global {
  interface HTMLElementTagNameMap {
    'hv-campaign': HvCampaign;
  }
}
