import { randomUUID } from 'node:crypto';
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { baseHeaders } from '../middleware/headers.js';
import { ProblemError, type ProblemDetails } from '../problem.js';

const refusals: Record<string, ProblemDetails> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'headers-too-large',
    detail: 'The address and the headers together are too large.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'too-slow', detail: 'The request did not arrive in time.' },
};

const invalid: ProblemDetails = { status: 400, code: 'invalid-http', detail: 'This is no HTTP/1.1 request.' };

/** What is told of a request that could not be read. */
export const refusalOf = (code: string | undefined): ProblemDetails => refusals[code ?? ''] ?? invalid;

/** A problem with its headers, by a name of its own. */
export function problemText(details: ProblemDetails): { headers: Record<string, string>; body: string } {
  const requestId = randomUUID();
  return {
    body: JSON.stringify(new ProblemError(details).toJSON(requestId)),
    headers: {
      ...baseHeaders(requestId),
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json; charset=utf-8',
    },
  };
}

/** Answers what is no request, and ends the connection. While an answer is on its way nothing can be put into it: then it just ends. */
export function refuseSocket(
  socket: Socket & { _httpMessage?: ServerResponse | null },
  code: string | undefined,
): void {
  if (code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent) {
    socket.destroy();
    return;
  }
  const details = refusalOf(code);
  const { headers, body } = problemText(details);
  const lines = Object.entries({
    ...headers,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  });
  socket.end(
    [
      `HTTP/1.1 ${details.status} ${STATUS_CODES[details.status]}`,
      ...lines.map(([name, value]) => `${name}: ${value}`),
      '',
      body,
    ].join('\r\n'),
  );
  // Who goes on sending does not keep the connection.
  setTimeout(() => socket.destroy(), 1000).unref();
}
