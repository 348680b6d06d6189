import '../product-card/define.js';
import { HvDemandBoard } from './demand-board.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvDemandBoard };

if (globalThis.customElements && !customElements.get('hv-demand-board'))
  customElements.define('hv-demand-board', HvDemandBoard);

declare global {
  interface HTMLElementTagNameMap {
    'hv-demand-board': HvDemandBoard;
  }
}
