// Hono answering one constant JSON string of the given length, with the headers that a list carries.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const text = JSON.stringify('x'.repeat(Number(process.argv[2]) - 2));
const app = new Hono().get('/', (c) =>
  c.body(text, 200, {
    'content-type': 'application/json; charset=utf-8',
    etag: '"constant"',
    'cache-control': 'public, max-age=60',
  }),
);
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}/`),
);
