import { type CollectionName, collections } from '../../../src/sdk/schemas/operations.js';
import { type Json, ref } from './json.js';
import { calendarPaths, collectionPaths, healthPaths } from './paths.js';
import { componentSchemas } from './schemas.js';

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
    ...healthPaths(),
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
