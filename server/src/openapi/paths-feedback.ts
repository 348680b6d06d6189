import { feedbackAnswer, feedbackRequest } from '../../../src/sdk/schemas/requests.js';
import { officeQueries } from '../../../src/catalogue/office-queries.js';
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

const at = (path: string) => ({ path: `/v1/feedback${path}`, tag: 'feedback' });

const feedback: Operation[] = [
  {
    ...at(''),
    method: 'post',
    id: 'createFeedback',
    summary: 'Say what could be better about a product',
    by: { sender: 'feedback:write' },
    body: feedbackRequest,
    answer: 'Receipt',
    status: 201,
  },
  {
    ...at(''),
    method: 'get',
    id: 'listFeedback',
    summary: 'Feedback with who gave it, the newest first',
    by: { staff: 'feedback:read' },
    query: officeQueries.feedback,
    answer: ['Feedback'],
  },
  {
    ...at('/{id}'),
    method: 'get',
    id: 'getFeedback',
    summary: 'Feedback, its answer, and the revision of the product that it led to',
    by: { receipt: 'feedback:read' },
    answer: 'Feedback',
  },
  {
    ...at('/{id}'),
    method: 'patch',
    id: 'answerFeedback',
    summary: 'Answer feedback; with `changes` the product is revised',
    description:
      '`changes` are those of a PATCH of the product. Product, revision and feedback change together or not at all.',
    by: { staff: 'feedback:write' },
    body: feedbackAnswer,
    version: 'needed',
    answer: 'Feedback',
  },
];

/** Feedback on products, and what came of it. */
export const feedbackPaths = () => pathsOf([...feedback, revisions]);
