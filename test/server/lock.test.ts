import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lockFolder } from '../../server/src/db/lock.js';

const module = fileURLToPath(new URL('../../server/src/db/lock.ts', import.meta.url));
/** Waits for the word, then takes the folder, says how that went, and stays until it is told to end. */
const racer = `
  import { lockFolder } from ${JSON.stringify(module)};
  process.stdout.write('ready\\n');
  process.stdin.once('data', () => {
    try {
      lockFolder(process.argv[1]);
      process.stdout.write('mine\\n');
    } catch (error) {
      process.stdout.write(error.message + '\\n');
    }
  });
  process.stdin.once('end', () => process.exit());
`;

describe('the lock of the embedded database', () => {
  const folders: string[] = [];
  const folderWith = (content?: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'hang-viet-lock-'));
    folders.push(folder);
    if (content !== undefined) writeFileSync(join(folder, 'lock'), content);
    return folder;
  };
  after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it('is given to one of many that start at once over what a dead process left', async () => {
    for (const left of ['999999999 1', '', undefined]) {
      const folder = folderWith(left);
      const racers = Array.from({ length: 8 }, () => {
        const child = spawn(process.execPath, [
          '--import',
          'tsx',
          '--input-type=module',
          '-e',
          racer,
          folder,
        ]);
        const lines: string[] = [];
        child.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(...text.trim().split('\n')));
        child.stderr.setEncoding('utf8').on('data', (text: string) => lines.push(text));
        return { child, lines };
      });
      const until = async (count: number) => {
        while (racers.some(({ lines }) => lines.length < count))
          await new Promise((done) => setImmediate(done));
      };
      await until(1);
      for (const { child } of racers) child.stdin.write('go');
      await until(2);
      const said = racers.map(({ lines }) => lines[1]!);
      assert.equal(said.filter((line) => line === 'mine').length, 1, JSON.stringify(said));
      for (const line of said)
        if (line !== 'mine')
          assert.match(line, /is in use by process \d+|is being opened by another process/);
      const holder = racers[said.indexOf('mine')]!.child;
      assert.match(readFileSync(join(folder, 'lock'), 'utf8'), new RegExp(`^${holder.pid} `));
      for (const { child } of racers) child.stdin.end();
      await Promise.all(racers.map(({ child }) => new Promise((done) => child.once('close', done))));
      assert.ok(!existsSync(join(folder, 'lock')));
    }
  });

  it('is given back, and taken from nobody who lives', () => {
    const folder = folderWith();
    const release = lockFolder(folder);
    writeFileSync(join(folder, 'lock'), `${process.ppid} `);
    assert.throws(() => lockFolder(folder), new RegExp(`in use by process ${process.ppid}`));
    release();
    lockFolder(folder)();
    assert.ok(!existsSync(join(folder, 'lock')));
  });

  it('says where the data cannot be kept', () => {
    const file = join(folderWith(), 'file');
    writeFileSync(file, '');
    assert.throws(
      () => lockFolder(join(file, 'inside')),
      /^UserError: The data cannot be kept in .*inside: /,
    );
  });
});
