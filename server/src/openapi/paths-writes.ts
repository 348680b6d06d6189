import * as z from 'zod/mini';
import { draftSchema } from '../drafts/schemas.js';
import { collections } from '../../../src/sdk/schemas/operations.js';
import type { StoredCollection } from '../repositories/listings.js';
import { secret } from '../access/access.js';
import { type Json, ref, tidy } from './json.js';
import { securityOf } from './security.js';

const problem = (name: string) => ({ $ref: `#/components/responses/${name}` });

/** What any write may be refused with. */
export const writeFailures: Json = {
  400: problem('BadRequest'),
  401: problem('Unauthorized'),
  403: problem('Forbidden'),
  404: problem('NotFound'),
  409: problem('Conflict'),
  412: problem('Changed'),
  413: problem('TooLarge'),
  415: problem('NotJson'),
  422: problem('Invalid'),
  428: problem('VersionNeeded'),
  429: problem('TooMany'),
  '5XX': problem('ServerError'),
};

/** `If-Match`, as a parameter. */
export const ifMatch: Json = {
  name: 'If-Match',
  in: 'header',
  description:
    'The `ETag` of the record’s GET, or its `updatedAt` in quotes. `*` writes over whatever is there. Needed to change a record that exists.',
  schema: { type: 'string' },
};
export const idInPath: Json = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The record’s id.',
  schema: { type: 'string' },
};

/** A JSON body by its schema. */
export const jsonBody = (schema: Json, type = 'application/json'): Json => ({
  required: true,
  content: { [type]: { schema } },
});

/** A zod schema, as callers send it, as JSON schema. */
export const sentSchema = (schema: z.ZodMiniType): Json => {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    override: tidy as never,
    unrepresentable: 'any',
  }) as Json;
  delete made.$schema;
  return made;
};

/** PUT, PATCH, DELETE and restore of a collection's records. */
export function catalogueWritePaths(name: StoredCollection): Json {
  const { record } = collections[name];
  const scope = name === 'lists' ? 'lists:write' : 'catalogue:write';
  const answered = (status: 200 | 201, description: string) => ({
    [status]: { description, content: { 'application/json': { schema: ref(record) } } },
  });
  const operation = (operationId: string, summary: string, more: Json): Json => ({
    operationId: `${operationId}${record}`,
    tags: [name],
    summary,
    description: `Needs a secret key with the right \`${scope}\`.`,
    security: securityOf(secret(scope)),
    parameters: [idInPath, ifMatch],
    ...more,
  });
  const draft = sentSchema(draftSchema(name));
  return {
    [`/v1/${name}/{id}`]: {
      put: operation('put', `Add or replace: ${record}`, {
        requestBody: jsonBody(draft),
        responses: {
          ...answered(200, 'As it is now.'),
          ...answered(201, 'It was added.'),
          ...writeFailures,
        },
      }),
      patch: operation('patch', `Change fields: ${record}`, {
        requestBody: jsonBody(
          { type: 'object', description: 'A JSON merge patch (RFC 7396): null takes a field away.' },
          'application/merge-patch+json',
        ),
        responses: { ...answered(200, 'As it is now.'), ...writeFailures },
      }),
      delete: operation('delete', `Remove: ${record}`, {
        responses: { ...answered(200, 'As it was. It can be restored.'), ...writeFailures },
      }),
    },
    [`/v1/${name}/{id}/restore`]: {
      post: operation('restore', `Bring back a removed record: ${record}`, {
        parameters: [idInPath],
        responses: { ...answered(200, 'As it is again.'), ...writeFailures },
      }),
    },
  };
}
