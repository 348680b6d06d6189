import { pagingQuery } from '../../../src/sdk/schemas/queries.js';
import { listVersionDraft, shortlistDraft } from '../../../src/sdk/schemas/requests.js';
import { type Operation, pathsOf } from './operation.js';

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

/** Versions of product lists, and what distributors pick from them. */
export const listPaths = () => pathsOf(lists);
