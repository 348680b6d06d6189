import { HvProgrammeFigures } from './programme-figures.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvProgrammeFigures };

if (globalThis.customElements && !customElements.get('hv-programme-figures'))
  customElements.define('hv-programme-figures', HvProgrammeFigures);

declare global {
  interface HTMLElementTagNameMap {
    'hv-programme-figures': HvProgrammeFigures;
  }
}
