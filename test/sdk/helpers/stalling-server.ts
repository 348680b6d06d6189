import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

type How = 'no headers' | 'half a body' | 'cut off' | 'answers';

/** A real server that stalls as told, one way for each request in turn; the last one again and again. */
export async function stallingServer(...how: How[]) {
  const sockets = new Set<Socket>();
  let asked = 0;
  const server: Server = createServer((_, response) => {
    const now = how[Math.min(asked++, how.length - 1)];
    if (now === 'no headers') return;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data": [], "total": 0, ');
    if (now === 'answers') response.end('"next": null}');
    if (now === 'cut off') setImmediate(() => response.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: () => asked,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(done));
    },
  };
}
