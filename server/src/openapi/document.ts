import { type CollectionName, collections } from '../../../src/sdk/schemas/operations.js';
import { type Json, ref } from './json.js';
import { calendarPaths, collectionPaths, healthPaths } from './paths.js';
import { open } from '../access/access.js';
import { collectionsOfStaff } from '../routes/catalogue-writes.js';
import { connectionPaths } from './paths-connections.js';
import { demandPaths } from './paths-demands.js';
import { filePaths } from './paths-files.js';
import { listPaths } from './paths-lists.js';
import { eventPaths } from './paths-events.js';
import { feedbackPaths } from './paths-feedback.js';
import { catalogueWritePaths } from './paths-writes.js';
import { componentSchemas } from './schemas.js';
import { securityOf, securitySchemes } from './security.js';

const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

/** Paths of all parts; of one path that several know, every method. */
function mergePaths(...parts: Json[]): Json {
  const paths: Record<string, Json> = {};
  for (const part of parts)
    for (const [path, methods] of Object.entries(part))
      paths[path] = { ...paths[path], ...(methods as Json) };
  return paths;
}

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
  security: securityOf(open),
  tags: [
    ...Object.entries(collections).map(([name, { summary }]) => ({ name, description: summary })),
    { name: 'connections', description: 'Suppliers and distributors who are brought together, step by step' },
    { name: 'feedback', description: 'What consumers and distributors say of products, and what came of it' },
    { name: 'operation', description: 'For those who run it' },
  ],
  paths: mergePaths(
    ...(Object.keys(collections) as CollectionName[]).map(collectionPaths),
    ...collectionsOfStaff.map(catalogueWritePaths),
    demandPaths(),
    listPaths(),
    connectionPaths(),
    calendarPaths(),
    eventPaths(),
    feedbackPaths(),
    filePaths(),
    healthPaths(),
  ),
  components: {
    headers: {
      ETag: { description: 'Strong tag of this answer.', schema: { type: 'string' } },
      RequestId: { description: 'Quote it when you report a fault.', schema: { type: 'string' } },
      RateLimit: {
        description:
          'What the caller has left: `"address";r=2990;t=41` is 2,990 requests in the next 41 seconds.',
        schema: { type: 'string' },
      },
      RateLimitPolicy: {
        description: 'What the caller may: `"address";q=3000;w=60` is 3,000 requests in 60 seconds.',
        schema: { type: 'string' },
      },
    },
    responses: {
      BadRequest: problemResponse('A parameter is wrong; `fields` names each.'),
      Unauthorized: problemResponse('No key, or one that is unknown or revoked.'),
      Forbidden: problemResponse('The key may not do this.'),
      NotFound: problemResponse('There is no such record.'),
      Conflict: problemResponse('It cannot be done as things are: `code` and `detail` say why.'),
      Changed: problemResponse('It was changed since it was read; `current` is the record as it is now.'),
      TooLarge: problemResponse('The body is too large.'),
      NotJson: problemResponse('The body is of another kind.'),
      Invalid: problemResponse('Fields are wrong; `fields` names each.'),
      TooLong: problemResponse('The address is too long.'),
      VersionNeeded: problemResponse('`If-Match` is missing.'),
      TooMany: problemResponse('Too many requests; `Retry-After` says when to come back.'),
      ServerError: problemResponse('The fault is here, not in the request.'),
    },
    securitySchemes,
    schemas: componentSchemas(),
  },
});
