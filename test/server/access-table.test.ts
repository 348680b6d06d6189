import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { type Access, open, Routes } from '../../server/src/access/access.js';
import { createKey, revokeKey } from '../../server/src/access/keys.js';
import { createApp } from '../../server/src/app.js';
import type { Env } from '../../server/src/env.js';
import { NOW, onEveryDatabase } from './helpers/databases.js';

const OWN = 'https://baohanoi.vn';
const OTHER = 'https://elsewhere.example';

type Verdict = 'allowed' | 401 | 403;
type Kind = Access['kind'];

/** The verdicts by kind of route. No key makes its owner the operator. */
const says = (
  open: Verdict,
  submission: Verdict,
  receipt: Verdict,
  secret: Verdict,
): Record<Kind, Verdict> => ({ open, submission, receipt, secret, operator: 403 });

/** Who calls, and what each kind of route says to them: the promise of docs/api.md. */
const TABLE: Record<string, Record<Kind, Verdict>> = {
  // open, submission, receipt, secret
  'no key': says('allowed', 401, 401, 401),
  'no key, from any page': says('allowed', 401, 401, 401),
  'publishable, own origin': says('allowed', 'allowed', 403, 403),
  'publishable in ?key=, own origin': says('allowed', 'allowed', 403, 403),
  'publishable, other origin': says(403, 403, 403, 403),
  'publishable, origin "null"': says(403, 403, 403, 403),
  'publishable, an origin that begins like its own': says(403, 403, 403, 403),
  'publishable, no origin': says('allowed', 403, 403, 403),
  'publishable, revoked': says(401, 401, 401, 401),
  'publishable, unknown': says(401, 401, 401, 401),
  'secret, no scope': says('allowed', 403, 403, 403),
  'secret, another scope': says('allowed', 403, 403, 403),
  'secret, the scope': says('allowed', 'allowed', 'allowed', 'allowed'),
  'secret, revoked': says(401, 401, 401, 401),
  'secret in ?key=': says(401, 401, 401, 401),
  'no Bearer': says(401, 401, 401, 401),
};

/** What everyone may send in with a publishable key. Any other route that is not GET needs a secret one. */
const SUBMISSIONS = /^POST \/v1\/(connections|feedback|events\/:id\/(registrations|contributions))$/;

/** What a caller can say of itself, and what must never matter. */
const CLAIMS = {
  'X-Forwarded-Host': 'baohanoi.vn',
  Referer: `${OWN}/`,
  Host: 'baohanoi.vn',
  Forwarded: 'host=baohanoi.vn',
};

/** An address that the route's pattern fits, of a record that is not there. */
const pathFor = (pattern: string) =>
  pattern
    .replace(/:file\{.*\}/, 'none.ics')
    .replace(/:\w+(\{[^}]*\})?/g, 'none')
    .replace('*', 'none');

onEveryDatabase('who may call which route', 'empty', (world) => {
  type Caller = { key?: string; query?: string; origin?: string; header?: string };

  async function callers(access: Access): Promise<Record<string, Caller>> {
    const scope = 'scope' in access ? access.scope : 'lists:write';
    const publishable = await world.publishable(OWN);
    const right = await world.key(scope);
    const revoked = async (kind: 'publishable' | 'secret') => {
      const made = await createKey(world.db, { kind, name: 'x', scopes: [scope], origins: [OWN] }, NOW);
      await revokeKey(world.db, made.id, NOW);
      return made.key;
    };
    return {
      'no key': {},
      'no key, from any page': { origin: OTHER },
      'publishable, own origin': { key: publishable, origin: OWN },
      'publishable in ?key=, own origin': { query: publishable, origin: OWN },
      'publishable, other origin': { key: publishable, origin: OTHER },
      'publishable, origin "null"': { key: publishable, origin: 'null' },
      'publishable, an origin that begins like its own': { key: publishable, origin: `${OWN}.evil.example` },
      'publishable, no origin': { key: publishable },
      'publishable, revoked': { key: await revoked('publishable'), origin: OWN },
      'publishable, unknown': { key: 'pk_unknown', origin: OWN },
      'secret, no scope': { key: await world.key() },
      'secret, another scope': {
        key: await world.key(scope === 'imports:write' ? 'lists:write' : 'imports:write'),
      },
      'secret, the scope': { key: right },
      'secret, revoked': { key: await revoked('secret') },
      'secret in ?key=': { query: right },
      'no Bearer': { header: `Basic ${right}` },
    };
  }

  it('is as the table says for every route that the router knows', async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const { app, routes } = createApp({ db: world.db, clock: () => NOW, checkEvery: 0, site: { root } });
    const kept = new Map<string, Record<string, Caller>>();
    for (const { method, path, access } of routes.list()) {
      const name = `${method} ${path}`;
      if (method !== 'GET') assert.ok('scope' in access, `${name} changes something`);
      assert.equal(access.kind === 'submission', SUBMISSIONS.test(name), `${name} is ${access.kind}`);
      const sort = JSON.stringify(access);
      if (!kept.has(sort)) kept.set(sort, await callers(access));
      assert.deepEqual(Object.keys(kept.get(sort)!), Object.keys(TABLE));
      for (const [who, { key, query, origin, header }] of Object.entries(kept.get(sort)!))
        for (const claims of [{}, CLAIMS]) {
          const answer = await app.request(
            `http://localhost${pathFor(path)}${query === undefined ? '' : `?key=${query}`}`,
            {
              method,
              headers: {
                ...claims,
                ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
                ...(header === undefined ? {} : { Authorization: header }),
                ...(origin === undefined ? {} : { Origin: origin }),
                ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
              },
              ...(method === 'GET' ? {} : { body: JSON.stringify({ origin: OWN }) }),
            },
          );
          const { status } = answer;
          const verdict = status === 401 || status === 403 ? status : 'allowed';
          assert.equal(verdict, TABLE[who]![access.kind], `${name}: ${who}, ${JSON.stringify(claims)}`);
          assert.ok(status < 500 || path === '/readyz', `${name}: ${who} is answered ${status}`);
          if (status === 401) assert.match(answer.headers.get('WWW-Authenticate')!, /^Bearer/);
          await answer.arrayBuffer();
        }
    }
  });

  it('a route that was registered past the guard keeps the server from starting', () => {
    const app = new Hono<Env>();
    const routes = new Routes(app, () => undefined);
    routes.add('GET', '/known', open, (c) => c.text('ok'));
    assert.equal(routes.list().length, 1);
    app.post('/unguarded', (c) => c.text('ok'));
    assert.throws(() => routes.list(), /POST \/unguarded has no rule of access/);
  });

  it('a revoked key ends at once for those that ask the database each time', async () => {
    const { id, key } = await createKey(world.db, { kind: 'publishable', name: 'x', origins: [OWN] }, NOW);
    const ask = () => world.send('GET', '/v1/products', { key, headers: { Origin: OWN } });
    assert.equal((await ask()).status, 200);
    await revokeKey(world.db, id, NOW);
    const { status, body } = await ask();
    assert.deepEqual([status, body.code], [401, 'unknown-key']);
  });
});
