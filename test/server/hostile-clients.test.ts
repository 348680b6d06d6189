import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { after, before, it } from 'node:test';
import { createHttpServer, type HttpServer } from '../../server/src/http/server.js';
import { onEveryDatabase } from './helpers/databases.js';

interface Answer {
  status: number;
  head: string;
  body: string;
  problem?: { code: string; requestId: string };
}

onEveryDatabase('hostile clients', 'empty', (world) => {
  let http: HttpServer;
  let port = 0;
  let secret = '';
  before(async () => {
    http = createHttpServer((request, env) => world.app.fetch(request, env), '127.0.0.1', {
      headersTimeout: 300,
      requestTimeout: 600,
      connectionsCheckingInterval: 50,
    });
    http.server.listen(0, '127.0.0.1');
    await once(http.server, 'listening');
    port = (http.server.address() as AddressInfo).port;
    secret = await world.key('catalogue:write');
  });
  after(() => http.stop(1000));

  /** Sends bytes as they are, and reads until the server ends the connection. */
  async function raw(...pieces: (string | Buffer)[]): Promise<Answer> {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    // The server may end while there is more to send.
    socket.on('error', () => {});
    const ended = new Promise<void>((done) => socket.on('close', () => done()));
    for (const piece of pieces) socket.write(piece);
    await ended;
    const text = Buffer.concat(chunks).toString();
    const [head = '', body = ''] = text.split('\r\n\r\n', 2);
    const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0);
    return {
      status,
      head,
      body,
      ...(/problem\+json/.test(head)
        ? { problem: JSON.parse(body) as { code: string; requestId: string } }
        : {}),
    };
  }

  const get = (path: string, ...headers: string[]) =>
    raw([`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n'));

  const put = (body: string | Buffer, ...headers: string[]) =>
    raw(
      [
        'PUT /v1/products/x HTTP/1.1',
        'Host: x',
        'Connection: close',
        `Authorization: Bearer ${secret}`,
        `Content-Length: ${Buffer.byteLength(body)}`,
        ...(headers.some((one) => one.startsWith('Content-Type')) ? [] : ['Content-Type: application/json']),
        ...headers,
        '',
        '',
      ].join('\r\n'),
      body,
    );

  const lives = async () => assert.equal((await get('/healthz')).status, 200);

  /** What is sent, and how it is refused. */
  const refused: [string, () => Promise<Answer>, number, string][] = [
    ['what is no HTTP', () => raw('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello'), 400, 'invalid-http'],
    ['a method that does not exist', () => raw('DANCE / HTTP/1.1\r\nHost: x\r\n\r\n'), 400, 'invalid-http'],
    ['a line break in a header', () => get('/v1/products', 'X-A: a\rX-B: b'), 400, 'invalid-http'],
    ['NUL in a header', () => get('/v1/products', 'X-A: a\0b'), 400, 'invalid-http'],
    ['two lengths', () => put('{}', 'Content-Length: 7'), 400, 'invalid-http'],
    ['a length and chunks at once', () => put('{}', 'Transfer-Encoding: chunked'), 400, 'invalid-http'],
    [
      'headers without end',
      () => raw(`GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(70_000)}`),
      431,
      'headers-too-large',
    ],
    [
      'many headers',
      () => get('/', ...Array.from({ length: 9000 }, (_, i) => `X-${i}: a`)),
      431,
      'headers-too-large',
    ],
    ['an address of 40 kB', () => get(`/v1/products?q=${'a'.repeat(40_000)}`), 431, 'headers-too-large'],
    ['an address of 17 kB', () => get(`/v1/products?q=${'a'.repeat(17_000)}`), 414, 'uri-too-long'],
    ['such an address anywhere', () => get(`/examples/${'a'.repeat(17_000)}`), 404, 'not-found'],
    ['headers that never end', () => raw('GET / HTTP/1.1\r\nHost: x\r\n'), 408, 'too-slow'],
    [
      'a host that is none',
      () => raw('GET / HTTP/1.1\r\nHost: a b/c?\r\nConnection: close\r\n\r\n'),
      400,
      'invalid-http',
    ],
    [
      'TRACE',
      () => raw('TRACE /v1/products HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      405,
      'method-not-allowed',
    ],
    [
      'PROPFIND',
      () => raw('PROPFIND /v1/products HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      405,
      'method-not-allowed',
    ],
    ['a body of 10 MB', () => put('a'.repeat(10_000_000)), 413, 'body-too-large'],
    [
      'a body of 10 MB that does not tell',
      () =>
        raw(
          `PUT /v1/products/x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${secret}\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n`,
          ...Array.from({ length: 100 }, () => `186a0\r\n${'a'.repeat(100_000)}\r\n`),
          '0\r\n\r\n',
        ),
      413,
      'body-too-large',
    ],
    ['a body that nests', () => put(`${'['.repeat(50_000)}${']'.repeat(50_000)}`), 400, 'body-too-deep'],
    ['a body that is no JSON', () => put('{"a":'), 400, 'not-json'],
    ['a body that is not UTF-8', () => put(Buffer.from([0x22, 0xff, 0xfe, 0x22])), 400, 'not-utf-8'],
    ['a body of another type', () => put('<a/>', 'Content-Type: text/xml'), 415, 'not-json'],
    [
      'a body with a prototype in it',
      () => put('{"__proto__":{"id":"x"},"constructor":1}'),
      422,
      'invalid-body',
    ],
  ];

  for (const [what, send, status, code] of refused)
    it(`get a clear answer to ${what}`, async () => {
      const answer = await send();
      assert.deepEqual([answer.status, answer.problem?.code], [status, code], answer.head);
      assert.match(answer.head, /X-Content-Type-Options: nosniff/i);
      assert.ok(answer.problem!.requestId);
      await lives();
    });

  it('do not get an answer into the middle of another', async () => {
    const answer = await raw('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nNONSENSE\r\n\r\n');
    assert.match(answer.head, /^HTTP\/1\.1 (200|400) /);
    await lives();
  });

  it('are cut off when their body does not come', async () => {
    const answer = await raw(
      `PUT /v1/products/x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${secret}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
    );
    assert.ok([0, 400, 408].includes(answer.status), answer.head);
    await lives();
  });

  it('cannot put anything into the headers of answers', async () => {
    for (const header of [
      'X-Request-Id: a b<script>',
      `X-Request-Id: ${'a'.repeat(500)}`,
      'Origin: https://x.example\u00e9',
      'Authorization: Bearer \u00ff\u00fe',
      'If-None-Match: "\\"',
      'Accept-Encoding: br;q=0;;,,*;q=9',
      'Range: bytes=0-1,5-',
    ]) {
      const { status, head } = await get('/v1/products', header);
      assert.ok([200, 401].includes(status), `${header}: ${status}`);
      assert.doesNotMatch(head, /script|aaaaaaaa|x\.example/);
    }
    await lives();
  });

  it('may vanish at any moment', async () => {
    for (const text of ['', 'GET', 'GET /v1/products HTTP/1.1\r\nHost: x\r\n\r\n'])
      await new Promise<void>((done) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write(text);
          socket.resetAndDestroy();
        });
        socket.on('error', () => {});
        socket.on('close', () => done());
      });
    await lives();
  });
});
