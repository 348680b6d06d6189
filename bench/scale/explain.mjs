import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import pg from 'pg';
import { connect } from '../../server/src/db/connect.ts';
import { prepare } from './ask.mjs';
import { questions } from './questions.mjs';

/** The slowest statement of a question, and how PostgreSQL goes about it. */
export async function explain(url, name) {
  const open = await connect({ url });
  const asked = [];
  const db = new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => open.driver,
      createIntrospector: (one) => new PostgresIntrospector(one),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query, queryDurationMillis }) => asked.push({ query, ms: queryDurationMillis }),
  });
  const client = new pg.Client(url);
  await client.connect();
  try {
    const ask = await prepare(db, questions[name]);
    asked.length = 0;
    await ask();
    const [{ query, ms }] = asked.toSorted((a, b) => b.ms - a.ms);
    const { rows } = await client.query(`explain (analyze, buffers) ${query.sql}`, query.parameters);
    const lines = rows.map((row) => row['QUERY PLAN']);
    return {
      statements: asked.length,
      ms: Math.round(ms),
      sql: query.sql.replace(/\s+/g, ' ').trim(),
      plan: lines,
    };
  } finally {
    await client.end();
    await open.close();
  }
}
