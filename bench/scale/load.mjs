import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { questions } from './questions.mjs';

const SECONDS = 4;
const CONNECTIONS = 8;
/** Of a question that takes longer, in ms, each connection asks once. */
const SLOW = 500;

const program = (name) => fileURLToPath(new URL(name, import.meta.url));

async function load(url, isSlow = false) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    timeout: 300,
    ...(isSlow ? { amount: CONNECTIONS } : { duration: SECONDS }),
  });
  const failed = result.errors + result.non2xx;
  if (failed > 0) throw new Error(`${url}: ${failed} failed`);
  const { total } = result.requests;
  return { rate: total / result.duration, median: result.latency.p50, p99: result.latency.p99 };
}

/** The middle one of a few answers that come one at a time; of a slow question the second one. */
async function timeAlone(url) {
  const times = [];
  const ask = async () => {
    const began = performance.now();
    await (await fetch(url)).arrayBuffer();
    return performance.now() - began;
  };
  await ask();
  do times.push(await ask());
  while (times.length < 5 && times[0] <= SLOW);
  return times.toSorted((a, b) => a - b)[times.length >> 1];
}

/** Asks a server of its own every question: once alone, then under load. Times in ms; rates as a ratio to a constant answer. */
export async function measure(where) {
  const server = spawn(process.execPath, ['--import', 'tsx', program('server.mjs'), where], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [port] = await once(server.stdout, 'data');
    const base = `http://127.0.0.1:${Number(port)}`;
    await load(`${base}/constant`);
    const constant = await load(`${base}/constant`);
    const found = {};
    for (const name of Object.keys(questions)) {
      const url = `${base}/${name}`;
      const alone = await timeAlone(url);
      const { rate, median, p99 } = await load(url, alone > SLOW);
      const ratio = +(rate / constant.rate).toPrecision(2);
      found[name] = {
        'alone, ms': +alone.toFixed(alone < 10 ? 1 : 0),
        'median, ms': median,
        'p99, ms': p99,
        ratio,
      };
    }
    return found;
  } finally {
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
  }
}

/** Imports a file in a process of its own. */
export async function measureImport(where, path) {
  const child = spawn(process.execPath, ['--import', 'tsx', program('import.mjs'), where, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (piece) => (said += piece));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The import ended with ${code}: ${said}`);
  return JSON.parse(said);
}
