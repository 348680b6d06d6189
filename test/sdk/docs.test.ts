import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import * as sdk from '../../src/sdk/index.js';
import { onEveryDatabase } from '../server/helpers/databases.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const read = (file: string) => readFile(`${root}docs/${file}`, 'utf8');

onEveryDatabase('docs', 'catalogue', (world) => {
  for (const file of ['sdk.md', 'errors.md'])
    it(`the code of docs/${file} runs, as it stands, against the API`, async () => {
      const blocks = [...(await read(file)).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);
      assert.ok(blocks.length > 0);
      const server = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' });
      await new Promise((done) => server.once('listening', done));
      const { port } = server.address() as AddressInfo;
      const folder = await mkdtemp(join(root, 'node_modules', '.docs-'));
      try {
        const code = blocks
          .join('\n')
          .replaceAll('http://localhost:8787', `http://127.0.0.1:${port}`)
          .replaceAll(`'hang-viet'`, `'${root}src/sdk/index.ts'`)
          .replaceAll(`'hang-viet/testing'`, `'${root}src/testing/index.ts'`);
        await writeFile(join(folder, 'snippet.mts'), code);
        const { stdout } = await run(process.execPath, ['--import', 'tsx', join(folder, 'snippet.mts')], {
          cwd: root,
        });
        if (file === 'sdk.md') {
          assert.match(stdout, /\[ 'Bắc Giang', 'Bắc Ninh', 'none' \]/);
          assert.match(stdout, /AbortError\ngone \S{8}/);
          assert.match(stdout, /changed-meanwhile WinMart\+\nrequested\n1 3/);
        } else assert.match(stdout, /^stars/m);
      } finally {
        await rm(folder, { recursive: true });
        server.close();
      }
    });
});

describe('docs/errors.md', () => {
  it('lists every class there is', async () => {
    const text = await read('errors.md');
    for (const name of Object.keys(sdk))
      if (/^[A-Z]\w+Error$/.test(name)) assert.match(text, new RegExp(`\`${name}\``));
  });
});

describe('docs/sdk.md', () => {
  it('lists every option there is', async () => {
    const [text, source] = await Promise.all([read('sdk.md'), readFile(`${root}src/sdk/options.ts`, 'utf8')]);
    const options = source.slice(source.indexOf('interface ApiSource'));
    for (const [, name] of options.matchAll(/^ {2}(\w+)\??[:(]/gm))
      assert.match(text, new RegExp(`\\| \`${name}\``));
  });
});
