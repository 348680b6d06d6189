import { pagingQuery } from '../../../src/sdk/schemas/queries.js';
import { demandDraft } from '../../../src/sdk/schemas/requests.js';
import { secret } from '../access/access.js';
import type { Scope } from '../access/scopes.js';
import { type Json, ref } from './json.js';
import { securityOf } from './security.js';
import { type Operation, pathsOf } from './operation.js';
import { idInPath, ifMatch, jsonBody, sentSchema, writeFailures } from './paths-writes.js';

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

const answered = (record: string, status: 200 | 201, description: string): Json => ({
  [status]: { description, content: { 'application/json': { schema: ref(record) } } },
});

const needs = (scope: Scope): Json => ({
  description: `Needs a secret key with the right \`${scope}\`.`,
  security: securityOf(secret(scope)),
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
    ...pathsOf([matches]),
    '/v1/demands/{id}/restore': {
      post: operation('restoreDemand', 'Bring back a removed record: Demand', {
        parameters: [idInPath],
        responses: { ...answered('Demand', 200, 'As it is again.'), ...writeFailures },
      }),
    },
  };
}
