import type { Ask, CallOptions, Page } from '../catalogue.js';
import { segment } from '../internal/address.js';
import type { Demand } from '../schemas/demand.js';
import type { Match } from '../schemas/match.js';
import type { DemandQuery, PagingQuery } from '../schemas/queries.js';
import type { DemandDraft } from '../schemas/requests.js';
import { type ChangeableCollection, changeable, writerOf } from './writable.js';
import type { Hub } from './hub.js';

/** What distributors look for. */
export interface DemandCollection extends ChangeableCollection<Demand, DemandQuery, DemandDraft> {
  /** Posts a demand; its id is made by the API. Not tried again when nobody knows whether the API got it. */
  create(draft: DemandDraft, options?: CallOptions): Promise<Demand>;
  /** Products that answer it, best first, each with the reasons for its place. */
  matches(id: string, query?: Ask<PagingQuery>, options?: CallOptions): Promise<Page<Match>>;
}

export const demands = (hub: Hub): DemandCollection => ({
  ...changeable<Demand, DemandQuery, DemandDraft>(hub, 'demands'),
  create: (body, call) => writerOf<Demand>(hub, 'demands')({ method: 'POST', path: '/demands', body, call }),
  matches: async (id, query, call) =>
    (await hub.office()).page({ path: `/demands/${segment(id)}/matches`, shape: 'match', query, call }),
});
