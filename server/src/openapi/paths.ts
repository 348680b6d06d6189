import * as z from 'zod/mini';
import { type CollectionName, collections } from '../../../src/sdk/schemas/operations.js';
import { calendarQuery, listQuery } from '../list-queries.js';
import { type Json, ref, tidy } from './json.js';
import { operator } from '../access/access.js';
import { securityOf } from './security.js';
import { parameterText } from './parameter-text.js';

/** The parameters of a query. */
export function parametersOf(query: z.ZodMiniObject): Json[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', override: tidy as never });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    description: parameterText[name] ?? name,
    ...((schema as Json).type === 'array' ? { style: 'form', explode: false } : {}),
    schema,
  }));
}

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The record’s id.',
  schema: { type: 'string' },
};
const problem = (name: string) => ({ $ref: `#/components/responses/${name}` });
const failures = {
  400: problem('BadRequest'),
  401: problem('Unauthorized'),
  403: problem('Forbidden'),
  414: problem('TooLong'),
  429: problem('TooMany'),
  '5XX': problem('ServerError'),
};

const answer = (description: string, type: string, schema: Json) => ({
  description,
  headers: {
    ETag: { $ref: '#/components/headers/ETag' },
    'X-Request-Id': { $ref: '#/components/headers/RequestId' },
    RateLimit: { $ref: '#/components/headers/RateLimit' },
    'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' },
  },
  content: { [type]: { schema } },
});
const unchanged = { 304: { description: 'The reader has this answer already (`If-None-Match`).' } };

/** The list and the record of a collection. */
export function collectionPaths(name: CollectionName): Json {
  const { record, summary } = collections[name];
  const shown =
    name === 'provinces' ? 'An id, slug, name, alias or ISO 3166-2 code.' : idParameter.description;
  return {
    [`/v1/${name}`]: {
      get: {
        operationId: `list${record}`,
        tags: [name],
        summary,
        parameters: parametersOf(listQuery(name)),
        responses: {
          200: answer('One page.', 'application/json', ref(`${record}Page`)),
          ...unchanged,
          ...failures,
        },
      },
    },
    [`/v1/${name}/{id}`]: {
      get: {
        operationId: `get${record}`,
        tags: [name],
        summary: `${record} by id`,
        parameters: [{ ...idParameter, description: shown }],
        responses: {
          200: answer('The record.', 'application/json', ref(record)),
          ...unchanged,
          404: problem('NotFound'),
          ...failures,
        },
      },
    },
  };
}

const text = { type: 'string' };
/** The calendars. */
export const calendarPaths = (): Json => ({
  '/v1/events.ics': {
    get: {
      operationId: 'getCalendar',
      tags: ['events'],
      summary: 'Trade events as a calendar to subscribe to (RFC 5545)',
      parameters: parametersOf(calendarQuery),
      responses: { 200: answer('All events that match.', 'text/calendar', text), ...unchanged, ...failures },
    },
  },
  '/v1/events/{id}.ics': {
    get: {
      operationId: 'getCalendarEntry',
      tags: ['events'],
      summary: 'One trade event as a calendar file',
      parameters: [idParameter],
      responses: {
        200: answer('The event.', 'text/calendar', text),
        ...unchanged,
        404: problem('NotFound'),
        ...failures,
      },
    },
  },
});

const health = (path: string, operationId: string, summary: string, responses: Json) => ({
  [path]: { get: { operationId, tags: ['operation'], summary, responses } },
});
const status = {
  description: 'It does.',
  content: { 'application/json': { schema: { type: 'object', properties: { status: { const: 'ok' } } } } },
};

/** What tells those who run it how it is. */
export const healthPaths = (): Json => ({
  ...health('/healthz', 'isAlive', 'Whether the process runs', {
    200: status,
    '5XX': problem('ServerError'),
  }),
  ...health('/readyz', 'isReady', 'Whether it can answer', { 200: status, 503: problem('ServerError') }),
  '/metrics': {
    get: {
      operationId: 'getMetrics',
      tags: ['operation'],
      summary: 'How the server does, for Prometheus',
      security: securityOf(operator),
      responses: {
        200: { description: 'The text format of Prometheus.', content: { 'text/plain': { schema: text } } },
        403: problem('Forbidden'),
        '5XX': problem('ServerError'),
      },
    },
  },
});
