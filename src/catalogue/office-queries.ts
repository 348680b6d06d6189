import * as z from 'zod/mini';
import { pagingQuery } from '../sdk/schemas/queries.js';

const values = z.exactOptional(z.array(z.string().check(z.minLength(1), z.maxLength(150))));
const paging = pagingQuery.shape;

/** What the lists of the office's work are filtered by. Several values of one filter mean "any of them". */
export const officeQueries = {
  registrations: z.object({ role: values, party: values, status: values, ...paging }),
  connections: z.object({
    ids: values,
    status: values,
    supplier: values,
    channel: values,
    product: values,
    demand: values,
    event: values,
    direction: values,
    ...paging,
  }),
  contributions: z.object({ kind: values, status: values, ...paging }),
  feedback: z.object({ product: values, topic: values, status: values, from: values, ...paging }),
  meetings: z.object({ supplier: values, channel: values, place: values, status: values, ...paging }),
  revisions: z.object(paging),
};
