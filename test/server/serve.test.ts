import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addressOf, run, start } from './helpers/program.js';

describe('the program', () => {
  let data = '';
  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'hang-viet-serve-'));
  });
  after(() => rm(data, { recursive: true, force: true }));

  it('fills an empty database, serves, stops when told, and keeps its data', async () => {
    const first = start(['serve'], { DATA_DIR: data, PORT: '0' });
    const address = await addressOf(first.child, first.said);
    assert.equal(
      ((await (await fetch(`${address}/v1/products?limit=1`)).json()) as { total: number }).total,
      546,
    );
    assert.equal(first.said.out.trim().split('\n').length, 1, 'one address line');

    const page = await fetch(`${address}/examples/news-article/`);
    assert.match(page.headers.get('Content-Security-Policy')!, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(page.headers.get('Content-Security-Policy')!, /unsafe/);
    assert.equal((await fetch(`${address}/`)).status, 200);

    const rival = await run(['serve'], { DATA_DIR: data, PORT: '0' });
    assert.equal(rival.code, 1);
    assert.match(rival.err, /^The data in .* is in use by process \d+\. .*\n$/);

    const other = await mkdtemp(join(tmpdir(), 'hang-viet-port-'));
    const taken = await run(
      ['serve', '--catalogue', fileURLToPath(new URL('../../catalogue', import.meta.url))],
      {
        DATA_DIR: other,
        PORT: new URL(address).port,
      },
    );
    assert.equal(taken.code, 1);
    assert.match(taken.err.trim().split('\n').at(-1)!, /^Port \d+ on 127\.0\.0\.1 is taken\./);
    await rm(other, { recursive: true, force: true });

    first.child.kill('SIGTERM');
    assert.equal(await first.ended, 0);

    const second = start(['serve'], { DATA_DIR: data, PORT: '0' });
    assert.equal(
      (await fetch(`${await addressOf(second.child, second.said)}/v1/events?limit=1`)).status,
      200,
    );
    assert.doesNotMatch(second.said.err, /Importing/);
    second.child.kill('SIGINT');
    assert.equal(await second.ended, 0);
  });

  it('helps, and answers wrong input with one line', async () => {
    assert.match((await run(['--help'])).out, /serve[\s\S]*import[\s\S]*migrate[\s\S]*check/);
    for (const command of ['serve', 'import', 'migrate', 'check'])
      assert.match((await run([command, '--help'])).out, /hang-viet-server/);
    for (const [args, env] of [
      [['dance'], {}],
      [['serve', '--colour'], {}],
      [['serve', 'x'], {}],
      [['serve'], { PORT: 'eighty' }],
      [['serve'], { DATABASE_URL: 'mysql://x' }],
      [['import'], {}],
      [['import', '/nowhere/at-all.json'], {}],
      [['migrate'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/x' }],
    ] as [string[], Record<string, string>][]) {
      const { code, err } = await run(args, { DATA_DIR: join(data, 'unused'), ...env });
      assert.equal(code, 1, args.join(' '));
      assert.equal(err.trim().split('\n').length, 1, err);
    }
  });

  it('begins anew when it was killed while it made the database', async () => {
    const half = join(data, 'half');
    await mkdir(join(half, 'pglite'), { recursive: true });
    await writeFile(join(half, 'pglite', 'PG_VERSION'), '17\n');
    const broken = await run(['migrate'], { DATA_DIR: half });
    assert.equal(broken.code, 1);
    assert.match(broken.err, /^The database in .* cannot be opened .*\n$/);
    // What the first start leaves while it works, and the lock of a process that was cut off as it took it.
    await writeFile(join(half, 'unfinished'), '');
    await writeFile(join(half, 'lock'), '');
    await utimes(join(half, 'lock'), 0, 0);
    const again = await run(['migrate'], { DATA_DIR: half });
    assert.deepEqual([again.code, again.err], [0, '']);
    assert.deepEqual(await readdir(half), ['pglite']);
  });

  it('says in one line that the data cannot be kept there', async () => {
    const file = join(data, 'file');
    await writeFile(file, '');
    const { code, err } = await run(['migrate'], { DATA_DIR: join(file, 'folder') });
    assert.equal(code, 1);
    assert.match(err, /^The data cannot be kept in .*\n$/);
  });
});
