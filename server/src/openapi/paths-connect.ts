import {
  connectionAdvance,
  connectionRequest,
  demandDraft,
  listVersionDraft,
  shortlistDraft,
} from '../../../src/sdk/schemas/requests.js';
import { pagingQuery } from '../../../src/sdk/schemas/queries.js';
import { stepsAfter } from '../connections/steps.js';
import { officeQueries } from '../office-queries.js';
import { type Operation, pathsOf } from './operation.js';
import { type Json, ref } from './json.js';
import { idInPath, ifMatch, jsonBody, sentSchema, writeFailures } from './paths-writes.js';

const answered = (record: string, status: 200 | 201, description: string): Json => ({
  [status]: { description, content: { 'application/json': { schema: ref(record) } } },
});

const needs = (scope: string): Json => ({
  description: `Needs a secret key with the right \`${scope}\`.`,
  security: [{ secretKey: [] }],
});

/** What distributors look for: how it is posted and kept. */
export function demandPaths(): Json {
  const operation = (operationId: string, summary: string, more: Json): Json => ({
    operationId,
    tags: ['demands'],
    summary,
    ...needs('demands:write'),
    ...more,
  });
  const changed = { ...answered('Demand', 200, 'As it is now.'), ...writeFailures };
  const draft = jsonBody(sentSchema(demandDraft));
  return {
    '/v1/demands': {
      post: operation('createDemand', 'Post what a distributor looks for', {
        requestBody: draft,
        responses: { ...answered('Demand', 201, 'It was posted.'), ...writeFailures },
      }),
    },
    '/v1/demands/{id}': {
      put: operation('putDemand', 'Replace: Demand', {
        parameters: [idInPath, ifMatch],
        requestBody: draft,
        responses: changed,
      }),
      patch: operation('patchDemand', 'Change fields: Demand', {
        parameters: [idInPath, ifMatch],
        requestBody: jsonBody(
          { type: 'object', description: 'A JSON merge patch (RFC 7396): null takes a field away.' },
          'application/merge-patch+json',
        ),
        responses: changed,
      }),
      delete: operation('deleteDemand', 'Remove: Demand', {
        parameters: [idInPath, ifMatch],
        responses: { ...answered('Demand', 200, 'As it was. It can be restored.'), ...writeFailures },
      }),
    },
    '/v1/demands/{id}/restore': {
      post: operation('restoreDemand', 'Bring back a removed record: Demand', {
        parameters: [idInPath],
        responses: { ...answered('Demand', 200, 'As it is again.'), ...writeFailures },
      }),
    },
  };
}

const steps = ['requested', 'introduced', 'negotiating', 'agreed']
  .map((status) => `${status} to ${stepsAfter(status).join(', ')}`)
  .join('; from ');

const matches: Operation = {
  path: '/v1/demands/{id}/matches',
  tag: 'demands',
  method: 'get',
  id: 'listMatches',
  summary: 'Products that answer a demand, best first, each with why',
  by: 'everyone',
  query: pagingQuery,
  answer: ['Match'],
};

const staffOfLists = { staff: 'lists:write' } as const;
const lists: Operation[] = [
  {
    path: '/v1/lists/{id}/versions',
    tag: 'lists',
    method: 'get',
    id: 'listVersions',
    summary: 'The versions of a list, the newest first',
    by: 'everyone',
    query: pagingQuery,
    answer: ['ProductList'],
  },
  {
    path: '/v1/lists/{id}/versions/{version}',
    tag: 'lists',
    method: 'get',
    id: 'getVersion',
    summary: 'One version of a list',
    by: 'everyone',
    answer: 'ProductList',
  },
  {
    path: '/v1/lists/{id}/versions',
    tag: 'lists',
    method: 'post',
    id: 'createVersion',
    summary: 'Put a new version in place; the old one stays readable',
    by: staffOfLists,
    body: listVersionDraft,
    version: 'needed',
    answer: 'ProductList',
    status: 201,
  },
  {
    path: '/v1/lists/{id}/shortlist',
    tag: 'lists',
    method: 'put',
    id: 'putShortlist',
    summary: 'Keep what a distributor picked from a list',
    by: staffOfLists,
    body: shortlistDraft,
    version: 'needed',
    answer: 'ProductList',
  },
];

const connections: Operation[] = [
  {
    path: '/v1/connections',
    tag: 'connections',
    method: 'post',
    id: 'createConnection',
    summary: 'Ask to be connected: a distributor with a supplier, or a supplier with a distributor',
    by: { sender: 'connections:write' },
    body: connectionRequest,
    answer: 'Receipt',
    status: 201,
  },
  {
    path: '/v1/connections',
    tag: 'connections',
    method: 'get',
    id: 'listConnections',
    summary: 'Who asked to be connected; the newest first',
    by: { staff: 'connections:read' },
    query: officeQueries.connections,
    answer: ['Connection'],
  },
  {
    path: '/v1/connections/{id}',
    tag: 'connections',
    method: 'get',
    id: 'getConnection',
    summary: 'How far a connection came',
    by: { receipt: 'connections:read' },
    answer: 'Connection',
  },
  {
    path: '/v1/connections/{id}',
    tag: 'connections',
    method: 'patch',
    id: 'advanceConnection',
    summary: 'Take a connection a step further',
    description: `From ${steps}. Any other step is a 409 that names those that are possible. On the shelf, the channel carries the products.`,
    by: { staff: 'connections:write' },
    body: connectionAdvance,
    version: 'needed',
    answer: 'Connection',
  },
];

/** Who is brought together, and over what. */
export const connectPaths = () => pathsOf([matches, ...lists, ...connections]);
