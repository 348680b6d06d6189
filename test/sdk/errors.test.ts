import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import * as sdk from '../../src/sdk/index.js';
import { readers } from './helpers/clients.js';
import { json } from './helpers/stub-fetch.js';

const problem = (status: number) =>
  json(
    {
      type: 'about:blank',
      title: 'Wrong',
      status,
      code: 'bad-query',
      detail: 'See fields',
      fields: [{ field: 'stars', message: 'must be 1 to 5' }, null, 'x', { field: 1 }],
    },
    { 'content-type': 'application/problem+json', 'x-request-id': 'r-7', 'retry-after': '3600' },
    status,
  );

const classOf: Record<number, string> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  402: 'ApiError',
  403: 'PermissionError',
  404: 'NotFoundError',
  405: 'ApiError',
  408: 'ApiError',
  409: 'ConflictError',
  410: 'NotFoundError',
  412: 'ConflictError',
  418: 'ApiError',
  422: 'BadRequestError',
  429: 'RateLimitError',
  500: 'ServerError',
  501: 'ServerError',
  503: 'ServerError',
  599: 'ServerError',
};

for (const [name, reader] of Object.entries(readers))
  describe(`${name}: errors`, () => {
    for (const [status, expected] of Object.entries(classOf))
      it(`makes a ${expected} of ${status}, with all that the API said`, async () => {
        const { catalogue } = reader(problem(Number(status)));
        const error = await catalogue.products.list().then(
          () => assert.fail('no error'),
          (reason: unknown) => reason,
        );
        assert.ok(sdk.isApiError(error) && sdk.isHangVietError(error));
        assert.equal(error.name, expected);
        assert.deepEqual(
          [error.status, error.code, error.title, error.detail, error.requestId],
          [Number(status), 'bad-query', 'Wrong', 'See fields', 'r-7'],
        );
        assert.deepEqual(error.fields, [{ field: 'stars', message: 'must be 1 to 5' }]);
        assert.match(error.message, /Wrong.*See fields.*stars: must be 1 to 5/);
        if (sdk.isRateLimitError(error)) assert.equal(error.retryAfter, 3600);
      });

    const html = { 'content-type': 'text/html', 'retry-after': '3600' };
    const ugly: [string, Response, string][] = [
      ['an HTML 502', new Response('<h1>Bad gateway', { status: 502, headers: html }), 'ServerError'],
      ['an empty 500', new Response('', { status: 500, headers: html }), 'ServerError'],
      ['a 500 that says null', json(null, html, 500), 'ServerError'],
      ['a 404 that says a number', json(404, {}, 404), 'NotFoundError'],
      [
        'a 404 with fields that are none',
        json({ fields: 'x', title: 7, detail: {} }, {}, 404),
        'NotFoundError',
      ],
      [
        'bad JSON in 200',
        new Response('{"data": [', { headers: { 'content-type': 'application/json' } }),
        'ResponseError',
      ],
      ['an HTML 200', new Response('<p>Sign in to the Wi-Fi', { headers: html }), 'ResponseError'],
      ['an empty 200', new Response(''), 'ResponseError'],
      ['a 204', new Response(null, { status: 204 }), 'ResponseError'],
      ['null', json(null), 'ResponseError'],
      ['a list', json([]), 'ResponseError'],
      ['a text', json('ok'), 'ResponseError'],
    ];
    for (const [what, answer, expected] of ugly)
      it(`takes ${what} for a ${expected}`, async () => {
        const { catalogue } = reader(answer);
        await assert.rejects(catalogue.products.list(), { name: expected });
        await assert.rejects(catalogue.products.get('a'), { name: expected });
      });
  });

describe('HangViet: a status that no Response may be made of', () => {
  it('is a ServerError, not a RangeError', async () => {
    const server = createServer((_, response) => response.writeHead(999).end('blocked'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const client = new sdk.HangViet({ api: `http://127.0.0.1:${port}/v1`, retry: 0 });
    await assert.rejects(client.products.list(), { name: 'ServerError', status: 999 });
    await new Promise((done) => server.close(done).closeAllConnections());
  });
});

describe('guards', () => {
  const guards = Object.entries(sdk).filter(([name]) => /^is[A-Z]/.test(name));
  const classes = Object.entries(sdk).filter(([name]) => name.endsWith('Error') && !name.startsWith('is'));

  it('know their class by name, in every realm and copy', () => {
    assert.equal(classes.length, guards.length);
    for (const [name] of classes) {
      const guard = sdk[`is${name}` as 'isApiError'];
      const foreign: unknown = runInNewContext(`Object.assign(new Error('x'), { name: '${name}' })`);
      assert.equal(foreign instanceof Error, false);
      assert.equal(guard(foreign), true);
      assert.equal(guard(new TypeError('x')), false);
      for (const none of [null, undefined, name, 5]) assert.equal(guard(none), false);
    }
  });

  it('follow the tree of classes', () => {
    const missing = new sdk.NotFoundError({ status: 404 });
    assert.deepEqual(
      [sdk.isHangVietError, sdk.isApiError, sdk.isNotFoundError, sdk.isConflictError].map((is) =>
        is(missing),
      ),
      [true, true, true, false],
    );
    assert.equal(sdk.isHangVietError(new Error('x')), false);
    assert.equal(sdk.isApiError(new sdk.NetworkError('x')), false);
    assert.deepEqual([missing.message, missing.code, missing.fields], ['HTTP 404', 'unknown', []]);
  });

  it('every class has its name in its prototype chain, and its cause', () => {
    const cause = new Error('why');
    for (const error of [
      new sdk.NetworkError('x', { cause }),
      new sdk.TimeoutError('x', { cause }),
      new sdk.AbortError('x', { cause }),
    ]) {
      assert.equal(error.cause, cause);
      assert.ok(error instanceof sdk.HangVietError);
      assert.equal(String(error), `${error.name}: x`);
    }
  });
});
