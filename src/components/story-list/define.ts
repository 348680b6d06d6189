import { HvStoryList } from './story-list.js';

export { HvErrorEvent, HvLoadEvent, HvSelectEvent } from '../internal/events.js';
export { HvStoryList };

if (globalThis.customElements && !customElements.get('hv-story-list'))
  customElements.define('hv-story-list', HvStoryList);

declare global {
  interface HTMLElementTagNameMap {
    'hv-story-list': HvStoryList;
  }
}
