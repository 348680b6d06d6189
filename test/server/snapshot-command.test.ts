import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HangViet } from '../../src/sdk/index.js';
import { CDN, folderFetch } from '../conformance/helpers.js';
import { catalogueFolder } from './helpers/databases.js';
import { run, start } from './helpers/program.js';

describe('hang-viet-server snapshot', () => {
  let home = '';
  let env: Record<string, string>;
  let folder: string;
  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'hang-viet-snapshot-'));
    env = { DATA_DIR: join(home, 'data') };
    folder = join(home, 'public', 'catalogue');
    assert.equal((await run(['import', catalogueFolder], env)).code, 0);
  });
  after(() => rm(home, { recursive: true, force: true }));

  it('leaves nothing that could be read when it is killed, and writes all the next time', async () => {
    const killed = start(['snapshot', folder], env);
    await once(killed.child.stderr!, 'data');
    killed.child.kill('SIGKILL');
    await killed.ended;
    const left = await readdir(folder);
    if (left.includes('manifest.json')) {
      // It was done before it could be killed.
      const manifest = await readFile(join(folder, 'manifest.json'), 'utf8');
      for (const [, file] of manifest.matchAll(/"file": "([^"]+)"/g)) assert.ok(left.includes(file!), file);
    }
    const done = await run(['snapshot', folder], env);
    assert.equal(done.code, 0, done.err);
    assert.match(done.out, /: \d{4} records; \d+ files written, \d+ unchanged, 0 old ones removed\.\n$/);
    assert.match(done.err, /^products: 546 records in \d+ files\n(\w+: \d+ records in \d+ files?\n)+$/);
    const hv = new HangViet({ snapshot: CDN, fetch: folderFetch(folder).fetch });
    assert.equal((await hv.products.list({ q: 'chè thái nguyên' })).data[0]?.name.vi, 'Chè đinh Tân Cương');
  });

  it('changes nothing the second time', async () => {
    const before = await readFile(join(folder, 'manifest.json'), 'utf8');
    const { code, out } = await run(['snapshot', folder, '--prune'], env);
    assert.deepEqual([code, /^The snapshot is as it was: .* 0 files written/.test(out)], [0, true], out);
    assert.equal(await readFile(join(folder, 'manifest.json'), 'utf8'), before);
    assert.ok(!(await readdir(folder)).some((name) => name.startsWith('.')), 'nothing unfinished is left');
  });

  it('says how it is used', async () => {
    assert.match(
      (await run(['snapshot', '--help'])).out,
      /^hang-viet-server snapshot FOLDER \[--keep DAYS\]/,
    );
    const wrong: [string[], RegExp][] = [
      [['snapshot'], /^Name one folder/],
      [['snapshot', 'a', 'b'], /^Name one folder/],
      [['snapshot', folder, '--keep', 'long'], /^--keep must be a number of days from 0 to 3650, not "long"/],
    ];
    for (const [args, message] of wrong) {
      const { code, err } = await run(args, env);
      assert.deepEqual([code, message.test(err)], [1, true], err);
    }
  });
});
