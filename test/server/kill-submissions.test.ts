import assert from 'node:assert/strict';
import { randomBytes, randomInt } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { connect } from '../../server/src/db/connect.js';
import { from } from './helpers/office.js';
import { type ServerProcess, startServer } from './helpers/processes.js';
import { run } from './helpers/program.js';

/** How often the server is killed: `KILL_ROUNDS=50 node tools/test-node.mjs server/kill-submissions.test.ts`. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 1);

interface Sent {
  id: string;
  receipt: string;
}

const url = process.env.TEST_DATABASE_URL;
for (const kind of ['PGlite', ...(url === undefined ? [] : ['PostgreSQL'])])
  describe(`a server that is killed while pages send in (${kind})`, () => {
    const database = `hv_${randomBytes(6).toString('hex')}`;
    let folder = '';
    let key = '';
    let env: Record<string, string> = {};
    const withAdmin = async (statement: string) => {
      const admin = await connect({ url });
      await sql.raw(statement).execute(admin.db);
      await admin.close();
    };
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'hang-viet-kill-'));
      if (kind === 'PostgreSQL') await withAdmin(`create database ${database}`);
      env = {
        DATA_DIR: join(folder, 'data'),
        ...(kind === 'PGlite'
          ? {}
          : { DATABASE_URL: Object.assign(new URL(url!), { pathname: database }).href }),
        PUBLISHABLE_PER_MINUTE: '0',
        ANONYMOUS_PER_MINUTE: '0',
        SUBMISSIONS_PER_DAY: '0',
        SUBMISSIONS_PER_HOUR: '0',
        SUBMISSIONS_PER_TARGET: '0',
      };
      const made = await run(
        ['keys', 'create', '--publishable', '--name', 'x', '--origin', 'https://a.vn'],
        env,
      );
      key = made.out.trim();
    });
    after(async () => {
      if (kind === 'PostgreSQL') await withAdmin(`drop database ${database} with (force)`);
      await rm(folder, { recursive: true, force: true });
    });

    const send = async (address: string, product: string, name: string): Promise<Sent> => {
      const answer = await fetch(`${address}/v1/feedback`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${key}`,
          Origin: 'https://a.vn',
          'Content-Type': 'application/json',
        },
        body: JSON.stringify({ product, topic: 'quality', text: name, from: 'consumer', ...from(name) }),
      });
      assert.equal(answer.status, 201);
      return (await answer.json()) as Sent;
    };

    /** Sends from eight pages at once, and kills the server after some answers. What was acknowledged is in `sent`. */
    const postUntilKilled = async (server: ServerProcess, round: number, sent: Sent[]): Promise<void> => {
      const list = (await (await fetch(`${server.address}/v1/products?limit=1`)).json()) as { data: Sent[] };
      const product = list.data[0]!.id;
      const until = sent.length + randomInt(1, 60);
      let killed: Promise<void> | undefined;
      const page = async (number: number) => {
        for (let i = 0; !killed; i++) {
          const answered = await send(server.address, product, `n${round}-${number}-${i}`).catch(
            (error: unknown) => {
              if (killed) return undefined;
              throw error;
            },
          );
          if (answered) sent.push(answered);
          if (sent.length >= until) killed ??= server.kill();
        }
      };
      await Promise.all(Array.from({ length: 8 }, (_, number) => page(number)));
      await killed;
    };

    const missing = async ({ address }: ServerProcess, sent: Sent[]): Promise<string[]> => {
      const lost: string[] = [];
      for (const { id, receipt } of sent)
        if ((await fetch(`${address}/v1/feedback/${id}?receipt=${receipt}`)).status !== 200) lost.push(id);
      return lost;
    };

    it(`opens again with everything it acknowledged, ${ROUNDS} times`, async () => {
      const sent: Sent[] = [];
      let server = await startServer(env);
      for (let round = 0; round < ROUNDS; round++) {
        const first = sent.length;
        await postUntilKilled(server, round, sent);
        server = await startServer(env);
        assert.deepEqual(await missing(server, sent.slice(first)), [], `round ${round}`);
      }
      assert.deepEqual(await missing(server, sent), []);
      assert.equal(await server.stop(), 0);
    });

    if (kind === 'PGlite')
      it('has them also on an older copy of the database', async () => {
        const [data, copy] = [join(folder, 'data', 'pglite'), join(folder, 'copy')];
        await cp(data, copy, { recursive: true });
        const sent: Sent[] = [];
        await postUntilKilled(await startServer(env), ROUNDS, sent);
        await rm(data, { recursive: true });
        await cp(copy, data, { recursive: true });
        const server = await startServer(env);
        assert.match(server.said.err, /"event":"journal-replayed","missing":\d+/);
        assert.deepEqual(await missing(server, sent), []);
        assert.equal(await server.stop(), 0);
      });
  });
