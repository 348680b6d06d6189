import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createKey, listKeys, revokeKey } from '../../server/src/access/keys.js';
import { originAllowed, originProblem } from '../../server/src/access/origins.js';
import { newKeyOf } from '../../server/src/commands/new-key.js';
import { readAudit } from '../../server/src/repositories/audit.js';
import { UserError } from '../../server/src/user-error.js';
import { NOW, onEveryDatabase } from './helpers/databases.js';
import { run, start, addressOf } from './helpers/program.js';

const NAME = ['--name', 'Báo Hà Nội mới'];

describe('keys and audit, as commands', () => {
  let data = '';
  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'hang-viet-keys-'));
  });
  after(() => rm(data, { recursive: true, force: true }));
  const command = (...args: string[]) => run(args, { DATA_DIR: data });

  it('make a key that is shown once, list it, revoke it, and tell who did', async () => {
    const made = await command('keys', 'create', '--secret', ...NAME, '--scope', 'catalogue:write');
    assert.equal(made.code, 0, made.err);
    assert.match(made.out, /^sk_[\w-]{32}\n$/, 'only the key on standard output');
    const id = /key_\w+/.exec(made.err)![0];
    const page = await command(
      ...['keys', 'create', '--publishable', '--name', 'Chợ'],
      ...['--origin', 'https://cho.example.vn', '--origin', 'http://localhost:*', '--per-minute', '90'],
    );
    assert.match(page.out, /^pk_[\w-]{32}\n$/);

    const listed = await command('keys', 'list');
    assert.equal(listed.out.trim().split('\n').length, 2);
    assert.match(listed.out, /publishable  "Chợ"  https:\/\/cho\.example\.vn http:\/\/localhost:\*  90\/min/);
    for (const { out } of [made, page]) assert.ok(!listed.out.includes(out.trim()));

    assert.equal((await command('keys', 'revoke', id)).code, 0);
    const again = await command('keys', 'revoke', id);
    assert.deepEqual([again.code, again.err.trim().split('\n').length], [1, 1]);
    assert.match((await command('keys', 'list')).out, new RegExp(`${id} .* revoked 20`));

    const log = await command('audit', '--collection', 'keys', '--record', id);
    assert.match(
      log.out,
      new RegExp(`command:keys  revoke  keys/${id}\n.*command:keys  create  keys/${id}\n`),
    );
    assert.ok(!log.out.includes(made.out.trim()));
    const lines = (await command('audit', '--json', '--limit', '1')).out.trim().split('\n');
    assert.equal(lines.length, 1);
    assert.deepEqual(
      ((entry: Record<string, unknown>) => [entry.action, entry.record, entry.actor])(
        JSON.parse(lines[0]!) as Record<string, unknown>,
      ),
      ['revoke', id, 'command:keys'],
    );
    assert.equal((await command('audit', '--actor', 'nobody')).out, '');
  });

  it('help, and answer wrong input with one line', async () => {
    assert.match((await command('keys', '--help')).out, /--origin[\s\S]*catalogue:write/);
    assert.match((await command('audit', '--help')).out, /--record/);
    for (const [args, said] of [
      [['keys'], /keys create/],
      [['keys', 'dance'], /keys create/],
      [['keys', 'revoke'], /keys revoke ID/],
      [['audit', '--limit', 'many'], /--limit .*"many"/],
    ] as [string[], RegExp][]) {
      const { code, err, out } = await command(...args);
      assert.deepEqual([code, err.trim().split('\n').length, out], [1, 1, ''], args.join(' '));
      assert.match(err, said);
    }
  });

  it('say what to do while a server has the embedded database', async () => {
    const server = start(['serve'], { DATA_DIR: data, PORT: '0' });
    await addressOf(server.child, server.said);
    const { code, err } = await command('keys', 'list');
    server.child.kill('SIGTERM');
    assert.equal(code, 1);
    assert.match(err, /^The data in .* is in use by process \d+\. Stop it, .*PostgreSQL.*\n$/);
    assert.equal(await server.ended, 0);
  });
});

describe('what a new key is asked for', () => {
  for (const [flags, said] of [
    [{ name: 'x', origin: ['https://a.vn'] }, /--publishable or --secret/],
    [{ publishable: true, secret: true, name: 'x' }, /--publishable or --secret/],
    [{ secret: true, scope: ['catalogue:write'] }, /--name/],
    [{ secret: true, name: ' ', scope: ['catalogue:write'] }, /--name/],
    [{ secret: true, name: 'x' }, /--scope .*catalogue:write/],
    [{ secret: true, name: 'x', scope: ['catalogue:dance'] }, /"catalogue:dance".* catalogue:write/],
    [{ secret: true, name: 'x', scope: ['__proto__'] }, /"__proto__"/],
    [{ secret: true, name: 'x', scope: ['catalogue:write'], origin: ['https://a.vn'] }, /--origin is for/],
    [{ publishable: true, name: 'x' }, /--origin https/],
    [{ publishable: true, name: 'x', origin: ['https://a.vn/'] }, /"https:\/\/a\.vn\/" is no origin/],
    [{ publishable: true, name: 'x', origin: ['*'] }, /"\*" is no origin/],
    [{ publishable: true, name: 'x', origin: ['https://*.vn'] }, /is no origin/],
    [{ publishable: true, name: 'x', origin: ['https://a.vn:443'] }, /is no origin/],
    [{ publishable: true, name: 'x', origin: ['https://A.vn'] }, /is no origin/],
    [{ publishable: true, name: 'x', origin: ['file://a'] }, /is no origin/],
    [{ publishable: true, name: 'x', origin: ['https://a.vn'], scope: ['lists:write'] }, /--scope is for/],
    [{ publishable: true, name: 'x', origin: ['https://a.vn'], 'per-minute': '0' }, /--per-minute/],
  ] as [Parameters<typeof newKeyOf>[0], RegExp][])
    it(`is refused for ${JSON.stringify(flags)}`, () => {
      assert.throws(
        () => newKeyOf(flags),
        (error) => error instanceof UserError && said.test(error.message) && !error.message.includes('\n'),
      );
    });
});

describe('an origin', () => {
  for (const [origin, pattern, isAllowed] of [
    ['https://baohanoi.vn', 'https://baohanoi.vn', true],
    ['http://baohanoi.vn', 'https://baohanoi.vn', false],
    ['https://baohanoi.vn:8443', 'https://baohanoi.vn', false],
    ['https://m.baohanoi.vn', 'https://*.baohanoi.vn', true],
    ['https://a.m.baohanoi.vn', 'https://*.baohanoi.vn', true],
    ['https://baohanoi.vn', 'https://*.baohanoi.vn', false],
    ['https://evilbaohanoi.vn', 'https://*.baohanoi.vn', false],
    ['https://m.baohanoi.vn.evil.example', 'https://*.baohanoi.vn', false],
    ['https://mxbaohanoi.vn', 'https://m.baohanoi.vn', false],
    ['http://localhost:5173', 'http://localhost:*', true],
    ['http://localhost', 'http://localhost:*', true],
    ['http://localhost.evil.example:1', 'http://localhost:*', false],
    ['null', 'https://baohanoi.vn', false],
  ] as const)
    it(`${origin} is ${isAllowed ? '' : 'not '}one of ${pattern}`, () => {
      assert.equal(originProblem(pattern), undefined);
      assert.equal(originAllowed(origin, [pattern]), isAllowed);
    });
});

onEveryDatabase('keys', 'empty', (world) => {
  it('are in the audit log when they are made and revoked, without the key', async () => {
    const { id, key } = await createKey(
      world.db,
      { kind: 'secret', name: 'Sở', scopes: ['imports:write'], perMinute: 7 },
      NOW,
    );
    assert.equal(await revokeKey(world.db, id, NOW), true);
    assert.equal(await revokeKey(world.db, id, NOW), false);
    const log = await readAudit(world.db, { collection: 'keys', record: id, limit: 10 });
    assert.deepEqual(
      log.map(({ action, actor }) => [action, actor]),
      [
        ['revoke', 'command:keys'],
        ['create', 'command:keys'],
      ],
    );
    assert.ok(!JSON.stringify([log, await listKeys(world.db)]).includes(key));
  });

  it('that exist already are not made again', async () => {
    const wanted = { kind: 'publishable', name: 'x', origins: ['https://a.vn'] } as const;
    for (let i = 0; i < 2; i++) await createKey(world.db, wanted, NOW, { key: 'pk_same', actor: 'test' });
    assert.equal((await readAudit(world.db, { actor: 'test', limit: 9 })).length, 1);
  });
});
