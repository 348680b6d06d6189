import type * as z from 'zod/mini';
import { connectionSchema } from '../../../src/sdk/schemas/connection.js';
import { contributionSchema } from '../../../src/sdk/schemas/contribution.js';
import { feedbackSchema, revisionSchema } from '../../../src/sdk/schemas/feedback.js';
import { collections } from '../../../src/sdk/schemas/operations.js';
import { meetingSchema, registrationSchema } from '../../../src/sdk/schemas/registration.js';
import { listings, type StoredCollection } from '../repositories/listings.js';

/** What holds for the records of a table. */
export interface Rules {
  schema: z.ZodMiniType;
  /** Fields with an id, a list of ids or a reference `{ id, name }`, by the table where those are. */
  references: Record<string, string>;
  /** Fields with provinces. */
  provinces: string[];
}

const references: Partial<Record<StoredCollection, Record<string, string>>> = {
  products: { supplier: 'suppliers', channels: 'channels' },
  demands: { channel: 'channels' },
  events: { campaign: 'campaigns' },
  lists: { products: 'products', shortlist: 'products' },
  stories: { products: 'products', suppliers: 'suppliers', events: 'events', campaigns: 'campaigns' },
};

const rules = (schema: z.ZodMiniType, its: Record<string, string>): Rules => ({
  schema,
  references: its,
  provinces: [],
});

/** What holds for the records of each table: of the catalogue, and of the office's work. */
export const rulesOf: Record<string, Rules> = {
  ...Object.fromEntries(
    (Object.keys(listings) as StoredCollection[]).map((name): [string, Rules] => [
      name,
      {
        schema: collections[name].schema,
        references: references[name] ?? {},
        provinces: ['province', 'participatingProvinces', 'provinces'],
      },
    ]),
  ),
  connections: rules(connectionSchema, {
    supplier: 'suppliers',
    channel: 'channels',
    products: 'products',
    demand: 'demands',
    event: 'events',
  }),
  registrations: rules(registrationSchema, { event: 'events' }),
  contributions: rules(contributionSchema, { event: 'events' }),
  meetings: rules(meetingSchema, { event: 'events', supplier: 'suppliers', channel: 'channels' }),
  feedback: rules(feedbackSchema, { product: 'products' }),
  revisions: rules(revisionSchema, { product: 'products' }),
};
