import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../user-error.js';

const hostText = (host: string) => (host.includes(':') ? `[${host}]` : host);

/** Listens, and gives the address; a `UserError` says why it cannot. */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<string> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new UserError(
              `Port ${port} on ${host} is taken. Stop the other program, or choose another: PORT=${port + 1} npm start`,
            )
          : new UserError(`Cannot listen on ${host}:${port}: ${error.message}`),
      ),
    );
    server.once('listening', () =>
      done(`http://${hostText(host)}:${(server.address() as AddressInfo).port}/`),
    );
    server.listen(port, host);
  });
}
