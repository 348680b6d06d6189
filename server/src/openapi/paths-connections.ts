import { connectionAdvance, connectionRequest } from '../../../src/sdk/schemas/requests.js';
import { stepsAfter } from '../connections/steps.js';
import { officeQueries } from '../../../src/catalogue/office-queries.js';
import { type Operation, pathsOf } from './operation.js';

const steps = ['requested', 'introduced', 'negotiating', 'agreed']
  .map((status) => `${status} to ${stepsAfter(status).join(', ')}`)
  .join('; from ');

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

/** Who is brought together, and how far they came. */
export const connectionPaths = () => pathsOf(connections);
