import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addressOf, run, start } from './helpers/program.js';

/** Everything a connection says until it ends. */
function said(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done, failed) => {
    socket.on('error', failed);
    socket.on('close', () => done(Buffer.concat(chunks).toString()));
  });
}

/** Waits until nobody takes connections there any more. */
async function untilRefused(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isTaken = await new Promise<boolean>((done) => {
      socket.once('connect', () => done(true));
      socket.once('error', () => done(false));
    });
    socket.destroy();
    if (!isTaken) return;
  }
}

describe('a server that is told to stop', () => {
  let data = '';
  let key = '';
  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'hang-viet-stop-'));
    const made = await run(['keys', 'create', '--secret', '--name', 'Sở', '--scope', 'catalogue:write'], {
      DATA_DIR: data,
    });
    key = made.out.trim();
  });
  after(() => rm(data, { recursive: true, force: true }));

  it('finishes a slow read and a slow write, takes nothing new, and keeps when keys were used', async () => {
    const { child, said: output, ended } = start(['serve'], { DATA_DIR: data, PORT: '0' });
    const address = await addressOf(child, output);
    const port = Number(new URL(address).port);
    const list = (await (await fetch(`${address}/v1/stories?limit=1`)).json()) as {
      data: { id: string; updatedAt: string }[];
    };
    const { id, updatedAt } = list.data[0]!;

    const whole = await (await fetch(`${address}/v1/products?limit=100`)).text();
    const reading = request(`${address}/v1/products?limit=100`, { agent: false }).end();
    const [answer] = (await once(reading, 'response')) as [IncomingMessage];

    const body = JSON.stringify({ title: 'Tiêu đề mới' });
    const writer = connect(port, '127.0.0.1');
    const answered = said(writer);
    writer.write(
      [
        `PATCH /v1/stories/${id} HTTP/1.1`,
        'Host: x',
        `Authorization: Bearer ${key}`,
        'Content-Type: application/json',
        `If-Match: "${updatedAt}"`,
        `Content-Length: ${Buffer.byteLength(body)}`,
        '',
        body.slice(0, 10),
      ].join('\r\n'),
    );
    // An answer to a later request tells that the server has the head of this one.
    assert.equal((await fetch(`${address}/healthz`)).status, 200);
    const idle = connect(port, '127.0.0.1');
    const idleEnded = said(idle);
    idle.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(idle, 'data');

    child.kill('SIGTERM');
    await untilRefused(port);
    assert.match(await idleEnded, /^HTTP\/1\.1 200/, 'a connection without a request is ended');

    writer.write(body.slice(10));
    const text = await answered;
    assert.match(text, /^HTTP\/1\.1 200 /);
    assert.match(text, /Connection: close/i);
    assert.match(text, /Tiêu đề mới/);

    let received = '';
    answer.setEncoding('utf8');
    for await (const chunk of answer) received += chunk as string;
    assert.equal(received, whole);

    assert.equal(await ended, 0, output.err);
    const log = await run(['audit', '--record', id], { DATA_DIR: data });
    assert.match(log.out, /key_\w+ {2}update {2}stories\//);
    const keys = await run(['keys', 'list'], { DATA_DIR: data });
    assert.match(keys.out, /secret {2}"Sở" {2}catalogue:write {2}made \S+ \S+ {2}last used 2\d/);
    assert.match(keys.out, /"The examples of this server" {2}http:\/\/localhost:\*/);
  });

  it('does not wait for ever for those who never finish', async () => {
    const { child, said: output, ended } = start(['serve'], { DATA_DIR: data, PORT: '0' });
    const port = Number(new URL(await addressOf(child, output)).port);
    const stuck = connect(port, '127.0.0.1');
    stuck.on('error', () => {});
    stuck.write(
      `PUT /v1/stories/x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`,
    );
    await once(stuck, 'connect');
    child.kill('SIGINT');
    assert.equal(await ended, 0, output.err);
  });
});
