import { secret, open } from '../access/access.js';
import { formats } from '../files/formats.js';
import { listings, type StoredCollection } from '../repositories/listings.js';
import { exportQuery, templateQuery } from '../routes/files.js';
import { importQuery } from '../routes/imports.js';
import { collections } from '../../../src/sdk/schemas/operations.js';
import { type Json, ref } from './json.js';
import { parametersOf } from './paths.js';
import { idInPath, writeFailures } from './paths-writes.js';
import { securityOf } from './security.js';

const failures = Object.fromEntries(
  Object.entries(writeFailures).filter(([status]) => ['400', '404', '429', '5XX'].includes(status)),
);
const mediaOf = (format: keyof typeof formats) => formats[format].split(';')[0]!;
const fileOf = (format: keyof typeof formats): Json => ({
  [mediaOf(format)]: {
    schema: format === 'xlsx' ? { type: 'string', format: 'binary' } : { type: 'string' },
  },
});
const named = (name: StoredCollection) => collections[name].record;

function filesOf(name: StoredCollection): Json {
  const paths: Json = {};
  for (const format of Object.keys(formats) as (keyof typeof formats)[]) {
    const upper = format.toUpperCase();
    paths[`/v1/${name}.${format}`] = {
      get: {
        operationId: `export${named(name)}${upper}`,
        tags: [name],
        summary: `The whole list as ${upper}`,
        description: 'All records that match, with the filters of the list.',
        security: securityOf(open),
        parameters: parametersOf(exportQuery(name)),
        responses: { 200: { description: 'The file.', content: fileOf(format) }, ...failures },
      },
    };
    if (format !== 'ndjson')
      paths[`/v1/templates/${name}.${format}`] = {
        get: {
          operationId: `template${named(name)}${upper}`,
          tags: [name],
          summary: `An empty ${upper} file to fill in`,
          security: securityOf(open),
          parameters: parametersOf(templateQuery),
          responses: { 200: { description: 'The file.', content: fileOf(format) }, ...failures },
        },
      };
  }
  return paths;
}

const answer = (description: string): Json => ({
  description,
  content: { 'application/json': { schema: ref('ImportJob') } },
});
const staff = {
  tags: ['operation'],
  description: 'Needs a secret key with the right `imports:write`.',
  security: securityOf(secret('imports:write')),
};

/** Lists as files, templates and imports. */
export const filePaths = (): Json => ({
  ...Object.assign({}, ...(Object.keys(listings) as StoredCollection[]).map(filesOf)),
  '/v1/imports': {
    post: {
      ...staff,
      operationId: 'startImport',
      summary: 'Import a file; the answer tells where to follow it',
      parameters: parametersOf(importQuery),
      requestBody: {
        required: true,
        content: { ...fileOf('csv'), ...fileOf('xlsx'), ...fileOf('ndjson') },
      },
      responses: { 202: answer('It waits for its turn.'), ...writeFailures },
    },
  },
  '/v1/imports/{id}': {
    get: {
      ...staff,
      operationId: 'getImport',
      summary: 'How far an import is, and what is wrong with which row',
      parameters: [idInPath],
      responses: { 200: answer('As it is now.'), ...writeFailures },
    },
  },
});
