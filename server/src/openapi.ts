import * as z from 'zod/mini';
import * as common from '../../src/sdk/schemas/common.js';
import { type CollectionName, collections } from '../../src/sdk/schemas/operations.js';
import { facetValue } from '../../src/sdk/schemas/page.js';
import { fieldProblem, problemSchema } from '../../src/sdk/schemas/problem.js';
import { calendarQuery } from './routes/calendars.js';
import { listQuery } from './routes/collections.js';
import { parameterText } from './parameter-text.js';

type Json = Record<string, unknown>;

const shared: Record<string, z.ZodMiniType> = {
  LocalizedText: common.localizedText,
  Source: common.source,
  Money: common.money,
  Quantity: common.quantity,
  QualifiedCount: common.qualifiedCount,
  Reference: common.reference,
  ProvinceReference: common.provinceReference,
  Link: common.link,
  Certification: common.certification,
  DateSpan: common.dateSpan,
  FacetValue: facetValue,
  FieldProblem: fieldProblem,
  Problem: problemSchema,
};

/** zod writes bounds that say no more than "whole number". */
function tidy({ jsonSchema }: { jsonSchema: Json }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(shared)) registry.add(schema, { id });
  for (const { record, schema } of Object.values(collections)) registry.add(schema, { id: record });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
    override: tidy as never,
  });
  for (const schema of Object.values(schemas) as Json[])
    for (const key of ['$schema', '$id', 'id']) delete schema[key];
  for (const [name, { record, summary }] of Object.entries(collections))
    schemas[`${record}Page`] = {
      type: 'object',
      description: `${summary}: one page of GET /${name}.`,
      properties: {
        data: { type: 'array', items: ref(record) },
        total: { type: 'integer', description: 'Records that match, over all pages.' },
        next: {
          type: ['string', 'null'],
          description: 'Give it as `cursor` to get the next page; null on the last.',
        },
        facets: { type: 'object', additionalProperties: { type: 'array', items: ref('FacetValue') } },
      },
      required: ['data', 'total', 'next'],
    } as never;
  return schemas as Json;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function parametersOf(query: z.ZodMiniObject): Json[] {
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
const failures = { 400: problem('BadRequest'), '5XX': problem('ServerError') };

const answer = (description: string, type: string, schema: Json) => ({
  description,
  headers: {
    ETag: { $ref: '#/components/headers/ETag' },
    'X-Request-Id': { $ref: '#/components/headers/RequestId' },
  },
  content: { [type]: { schema } },
});
const unchanged = { 304: { description: 'The reader has this answer already (`If-None-Match`).' } };

function collectionPaths(name: CollectionName): Json {
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
const calendarPaths: () => Json = () => ({
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

const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

/** The OpenAPI 3.1 description of the API, from the same schemas that check its queries and records. */
export const openApiDocument = (): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Hàng Việt',
    version: '1',
    description:
      'Regional goods of Viet Nam, who makes them, where they come from, and the events and agreements that bring them to Hà Nội. Reads need no key.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [],
  tags: [
    ...Object.entries(collections).map(([name, { summary }]) => ({ name, description: summary })),
    { name: 'operation', description: 'For those who run it' },
  ],
  paths: {
    ...Object.assign({}, ...(Object.keys(collections) as CollectionName[]).map(collectionPaths)),
    ...calendarPaths(),
    ...health('/healthz', 'isAlive', 'Whether the process runs', {
      200: status,
      '5XX': problem('ServerError'),
    }),
    ...health('/readyz', 'isReady', 'Whether it can answer', { 200: status, 503: problem('ServerError') }),
  },
  components: {
    headers: {
      ETag: { description: 'Strong tag of this answer.', schema: { type: 'string' } },
      RequestId: { description: 'Quote it when you report a fault.', schema: { type: 'string' } },
    },
    responses: {
      BadRequest: problemResponse('A parameter is wrong; `fields` names each.'),
      NotFound: problemResponse('There is no such record.'),
      ServerError: problemResponse('The fault is here, not in the request.'),
    },
    schemas: componentSchemas(),
  },
});
