import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { onEveryDatabase } from './helpers/databases.js';

onEveryDatabase('HTTP', 'catalogue', (world) => {
  it('carries a strong tag, and answers 304 to whoever has it', async () => {
    const { headers } = await world.get('/v1/products');
    const etag = headers.get('ETag')!;
    assert.match(etag, /^"[^"]+"$/);
    assert.match(headers.get('Cache-Control')!, /s-maxage=\d+.*stale-while-revalidate=\d+/);
    assert.ok(headers.get('Vary'));
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await world.get('/v1/products', { 'If-None-Match': known });
      assert.equal(again.status, 304);
      assert.equal(again.body, '');
      assert.equal(again.headers.get('ETag'), etag);
    }
    assert.equal((await world.get('/v1/products', { 'If-None-Match': '"other"' })).status, 200);
  });

  it('gives the same answer with a publishable key, and another after a write', async () => {
    const tag = async (path: string) => (await world.get(path)).headers.get('ETag');
    const before = await tag('/v1/products?limit=3');
    const [one, other] = [await world.publishable(), await world.publishable('https://bao.example')];
    assert.equal(await tag(`/v1/products?limit=3&key=${one}`), before);
    assert.equal(await tag(`/v1/products?key=${other}&limit=3`), before);
    const { rows } = await sql<{
      id: string;
      doc: string;
    }>`select id, doc from products order by sort_name, id limit 1`.execute(world.db);
    const { id, doc } = rows[0]!;
    await sql`update products set doc = replace(doc, '"category"', '"new":1,"category"') where id = ${id}`.execute(
      world.db,
    );
    assert.notEqual(await tag('/v1/products?limit=3'), before);
    await sql`update products set doc = ${doc} where id = ${id}`.execute(world.db);
    assert.equal(await tag('/v1/products?limit=3'), before);
  });

  it('names every wrong field, with a code and the id of the request', async () => {
    const { status, headers, body } = await world.get(
      '/v1/products?limit=0&stars=x&sort=size&colour=red&featured=maybe&q=a&q=b',
      {
        'X-Request-Id': 'abc-1',
      },
    );
    assert.equal(status, 400);
    assert.equal(headers.get('Content-Type'), 'application/problem+json; charset=utf-8');
    assert.equal(headers.get('X-Request-Id'), 'abc-1');
    assert.equal(body.requestId, 'abc-1');
    assert.equal(body.code, 'invalid-query');
    const fields = body.fields.map((one: { field: string }) => one.field).sort();
    assert.deepEqual(fields, ['colour', 'featured', 'limit', 'q', 'sort', 'stars']);
    assert.ok(body.fields.every((one: { message: string }) => one.message.length > 5));
  });

  it('refuses days that do not exist, and says how to write one', async () => {
    const { status, body } = await world.get('/v1/events?from=2026-02-31&to=mai');
    assert.equal(status, 400);
    assert.deepEqual(body.fields, [
      { field: 'from', message: 'There is no such day: write YYYY-MM-DD' },
      { field: 'to', message: 'Write a day as YYYY-MM-DD' },
    ]);
  });

  it('refuses a cursor of another query, an altered one and nonsense', async () => {
    const { next } = (await world.get('/v1/products?limit=2&stars=4')).body;
    assert.equal((await world.get(`/v1/products?limit=9&stars=4&cursor=${next}`)).status, 200);
    const altered = Buffer.from(
      Buffer.from(next, 'base64url')
        .toString()
        .replace(/"[^"]*"\]$/, '5]'),
    ).toString('base64url');
    const nul = Buffer.from(Buffer.from(next, 'base64url').toString().replace(/"\]$/, '\\u0000"]')).toString(
      'base64url',
    );
    for (const path of [
      `/v1/products?limit=2&stars=5&cursor=${next}`,
      `/v1/products?limit=2&stars=4&sort=-name&cursor=${next}`,
      `/v1/suppliers?cursor=${next}`,
      `/v1/products?stars=4&cursor=${altered}`,
      `/v1/products?stars=4&cursor=${nul}`,
      '/v1/products?cursor=nonsense',
      '/v1/provinces?cursor=bnVsbA',
    ]) {
      const { status, body } = await world.get(path);
      assert.equal(status, 400, path);
      assert.equal(body.fields[0].field, 'cursor');
    }
  });

  it('answers OPTIONS and HEAD on every route, and 405 with Allow to what is not possible', async () => {
    const routes = world.routes.list();
    assert.ok(routes.length >= 60);
    for (const { method, path: pattern } of routes) {
      const path = pattern.replace(/:file\{.*\}$/, 'x.ics').replace(/:\w+(\{[^/]*\})?/g, 'tra-loc');
      const options = await world.app.request(path, { method: 'OPTIONS' });
      assert.equal(options.status, 204, path);
      const allowed = options.headers.get('Access-Control-Allow-Methods')!.split(', ');
      assert.ok(allowed.includes(method) && allowed.includes('OPTIONS'), `${method} ${path}: ${allowed}`);
      const wrong = await world.app.request(path, { method: 'PURGE' });
      assert.equal(wrong.status, 405, path);
      assert.deepEqual(wrong.headers.get('Allow')!.split(', '), allowed);
      for (const { headers } of [options, wrong]) {
        assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
        assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
        assert.match(headers.get('Content-Security-Policy')!, /frame-ancestors 'self'/);
      }
    }
    const head = await world.app.request('/v1/products', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    assert.ok(head.headers.get('ETag'));
    assert.match(
      head.headers.get('Access-Control-Expose-Headers')!,
      /ETag.*Retry-After.*X-Request-Id.*RateLimit/,
    );
  });

  it('answers 404 for what is not there, 414 for endless addresses', async () => {
    for (const path of [
      '/v1/products/nothing',
      '/v1/nothing',
      '/v1/events/nothing.ics',
      '/v1/products/%00',
      '/v1/products/%E0%A4%A',
      '/nothing',
    ])
      assert.equal((await world.get(path)).status, 404, path);
    assert.equal((await world.get(`/v1/products?q=${'a'.repeat(9000)}`)).status, 414);
    assert.equal((await world.get('/v1/products?q=%00')).status, 400);
    assert.equal((await world.get('/v1/products/tra-loc?x=1')).status, 400);
  });

  it('lets a page of any origin send what headers it likes', async () => {
    const preflight = await world.app.request('/v1/products', {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'traceparent' },
    });
    const allowed = preflight.headers.get('Access-Control-Allow-Headers')!.split(', ');
    assert.ok(allowed.includes('*') && allowed.includes('Authorization'), 'Authorization is not in *');
  });

  it('is alive and ready', async () => {
    assert.equal((await world.get('/healthz')).status, 200);
    assert.equal((await world.get('/readyz')).status, 200);
  });
});

onEveryDatabase('a failing database', 'empty', (world) => {
  it('says nothing of what went wrong inside', async () => {
    await sql`drop table products cascade`.execute(world.db);
    const { status, body } = await world.get('/v1/products');
    assert.equal(status, 500);
    assert.equal(body.code, 'internal-error');
    assert.doesNotMatch(JSON.stringify(body), /relation|select|products/i);
  });
});
