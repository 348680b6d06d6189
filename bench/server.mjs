// GET /v1/products?limit=24, warm, as a ratio to the same framework answering a constant of equal size; and with If-None-Match.
//   node bench/server.mjs [seconds]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { startSite } from './helpers/site.mjs';

const seconds = Number(process.argv[2] ?? 4);
const rounds = 3;
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const site = await startSite();
const address = `${site.origin}/v1/products?limit=24`;
const first = await fetch(address);
const body = await first.text();
const etag = first.headers.get('etag');

const constant = spawn(
  process.execPath,
  [fileURLToPath(new URL('baseline/constant-server.js', import.meta.url)), String(Buffer.byteLength(body))],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const [line] = await once(constant.stdout, 'data');
const constantAddress = String(line).trim();

const targets = {
  constant: { url: constantAddress },
  'GET /v1/products?limit=24': { url: address },
  'the same, 304': { url: address, headers: { 'if-none-match': etag } },
};
try {
  const rates = Object.fromEntries(Object.keys(targets).map((name) => [name, []]));
  for (const target of Object.values(targets)) await autocannon({ ...target, connections: 8, duration: 1 });
  for (let round = 0; round < rounds; round++)
    for (const [name, target] of Object.entries(targets)) {
      const { requests, non2xx, errors } = await autocannon({
        ...target,
        connections: 32,
        duration: seconds,
      });
      if (errors > 0 || (non2xx > 0 && !target.headers))
        throw new Error(`${name}: ${errors} errors, ${non2xx} other answers`);
      rates[name].push(requests.average);
    }
  const base = middle(rates.constant);
  console.log(
    `\nAnswers a second, ${Buffer.byteLength(body)} B, 32 connections, median of ${rounds} runs in turn`,
  );
  console.table(
    Object.fromEntries(
      Object.entries(rates).map(([name, values]) => [
        name,
        {
          'per second': Math.round(middle(values)),
          'ratio to constant': +(middle(values) / base).toFixed(2),
        },
      ]),
    ),
  );
} finally {
  constant.kill();
  await site.stop();
}
