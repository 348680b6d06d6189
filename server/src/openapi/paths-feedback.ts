import { officeQueries } from '../office-queries.js';
import { type Operation, pathsOf } from './operation.js';

const revisions: Operation = {
  path: '/v1/products/{id}/revisions',
  tag: 'products',
  method: 'get',
  id: 'listRevisions',
  summary: 'How a product changed, field by field; the newest first',
  by: 'everyone',
  query: officeQueries.revisions,
  answer: ['Revision'],
};

/** Feedback on products, and what came of it. */
export const feedbackPaths = () => pathsOf([revisions]);
