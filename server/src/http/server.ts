import { createServer, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { problemText, refuseSocket } from './refusals.js';

/** Times are in milliseconds. */
const defaults = {
  /** Headers must have arrived. */
  headersTimeout: 10_000,
  /** The whole request must have arrived: an import may be large and a line slow. */
  requestTimeout: 120_000,
  /** Longer than nginx keeps its connections, so that it is never surprised. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1_000,
  /** Of the address and the headers. */
  maxHeaderSize: 32_768,
} satisfies ServerOptions;

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** A server that can end gracefully. */
export interface HttpServer {
  server: Server;
  /** Takes no more connections, finishes what is under way, and ends; what takes longer than `within` ms is cut off. */
  stop(within: number): Promise<void>;
}

/** An HTTP server for `fetch` that refuses what is slow, large or no HTTP with a clear answer, and lives on. */
export function createHttpServer(
  fetch: Fetch,
  hostname: string,
  options: Partial<typeof defaults> = {},
): HttpServer {
  const running = new Set<Promise<Response>>();
  const open = new Set<ServerResponse>();
  let isStopping = false;

  const tracked: Fetch = (request, env) => {
    const answer = fetch(request, env);
    if (answer instanceof Promise) {
      running.add(answer);
      const done = () => running.delete(answer);
      answer.then(done, done);
    }
    return answer;
  };
  const errorHandler = () => {
    const { headers, body } = problemText({
      status: 400,
      code: 'invalid-http',
      detail: 'The address or the Host header is wrong.',
    });
    return new Response(body, { status: 400, headers });
  };
  const server = createServer(
    { ...defaults, ...options },
    getRequestListener(tracked, { hostname, errorHandler }),
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
    refuseSocket(socket, error.code),
  );
  server.prependListener('request', (_, answer: ServerResponse) => {
    open.add(answer);
    if (isStopping) answer.shouldKeepAlive = false;
    answer.once('close', () => {
      open.delete(answer);
      if (isStopping) server.closeIdleConnections();
    });
  });

  return {
    server,
    async stop(within) {
      isStopping = true;
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const answer of open) answer.shouldKeepAlive = false;
      let cut: NodeJS.Timeout | undefined;
      const late = new Promise<void>((done) => (cut = setTimeout(done, within)));
      await Promise.race([closed.then(() => Promise.allSettled(running)), late]);
      clearTimeout(cut);
      server.closeAllConnections();
    },
  };
}
