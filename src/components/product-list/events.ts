import type { Facets } from '../../sdk/schemas/page.js';
import { HvEvent } from '../internal/events.js';

/** `hv-results`: the list shows the answer to new filters. */
export class HvResultsEvent extends HvEvent<{ total: number; facets: Facets }> {
  constructor(total: number, facets: Facets) {
    super('hv-results', { total, facets });
  }
  /** Products that match, over all pages. */
  get total(): number {
    return this.detail.total;
  }
  /** Counts by filter; empty when the list shows no facets. */
  get facets(): Facets {
    return this.detail.facets;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hv-results': HvResultsEvent;
  }
}
