import * as z from 'zod/mini';
import { querySchemas } from '../sdk/schemas/query-schemas.js';
import type { CollectionName } from '../sdk/schemas/record-schemas.js';
import { agreementQuery, eventQuery } from '../sdk/schemas/queries.js';

/** The query of a list; `ids` is understood by every one. */
export const listQuery = (name: CollectionName): z.ZodMiniObject => {
  const query: z.ZodMiniObject = querySchemas[name];
  return 'ids' in query.shape ? query : z.extend(query, { ids: agreementQuery.shape.ids });
};

/** The query of a calendar: that of the list, without its pages. */
export const calendarQuery = z.omit(eventQuery, { limit: true, cursor: true });
