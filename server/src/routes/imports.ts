import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { secret, type Routes } from '../access/access.js';
import type { Env } from '../env.js';
import { temporaryFolder } from '../files/export/spool.js';
import { type Format, formats } from '../files/formats.js';
import { createJob, findJob } from '../files/import/jobs.js';
import { runImport } from '../files/import/run-import.js';
import { notFound, ProblemError } from '../problem.js';
import { parseQuery } from '../query.js';
import { listings, type StoredCollection } from '../repositories/listings.js';
import type { RouteDeps } from './deps.js';
import { authorOf, privately } from './writes.js';

/** Bytes of a file. */
const LARGEST = 500_000_000;

const flag = z._default(z.boolean(), false);
/** The query of an import. */
export const importQuery = z.object({
  collection: z.enum(
    Object.keys(listings) as [string, ...string[]],
    `Must be one of ${Object.keys(listings).join(', ')}`,
  ),
  dryRun: flag,
  keepGood: flag,
  ignoreUnknown: flag,
});
type ImportQuery = z.output<typeof importQuery> & { collection: StoredCollection };

function formatOf(c: Context<Env>): Format {
  const type = (c.req.header('Content-Type') ?? '').split(';')[0]!.trim().toLowerCase();
  for (const [format, full] of Object.entries(formats))
    if (full.startsWith(type) && type !== '') return format as Format;
  throw new ProblemError({
    status: 415,
    code: 'not-a-table',
    detail: `Send the file as ${Object.values(formats)
      .map((one) => one.split(';')[0])
      .join(', ')}.`,
  });
}

async function receive(c: Context<Env>, path: string): Promise<void> {
  const tooLarge = () =>
    new ProblemError({
      status: 413,
      code: 'body-too-large',
      detail: `A file may have ${LARGEST.toLocaleString('en')} bytes. Split it.`,
    });
  if (Number(c.req.header('Content-Length') ?? 0) > LARGEST) throw tooLarge();
  const file = createWriteStream(path);
  let size = 0;
  try {
    for await (const chunk of (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > LARGEST) throw tooLarge();
      if (!file.write(chunk)) await once(file, 'drain');
    }
  } finally {
    file.end();
    await once(file, 'close');
  }
  if (size === 0)
    throw new ProblemError({
      status: 400,
      code: 'empty-body',
      detail: 'The body is the file, and there is none.',
    });
}

/** `POST /imports` takes a file and begins; `GET /imports/{id}` tells how far it is. */
export function addImports(
  routes: Routes,
  base: string,
  { db, clock, answers, log, imports }: RouteDeps,
): void {
  routes.add('POST', `${base}/imports`, secret('imports:write'), async (c) => {
    const { collection, ...options } = parseQuery<ImportQuery>(importQuery, new URL(c.req.url).searchParams);
    const format = formatOf(c);
    const author = authorOf(c, clock());
    const folder = await temporaryFolder();
    try {
      const path = join(folder.path, 'file');
      await receive(c, path);
      const job = await createJob(db, collection, author.actor, options);
      const answer = privately(c, job, 202);
      answer.headers.set('Location', `${base}/imports/${job.id}`);
      imports.add((signal) =>
        runImport(db, job, { path, format }, { ...options, signal }, author)
          .catch((error: unknown) =>
            log('error', 'import failed', {
              import: job.id,
              error: error instanceof Error ? error.name : 'unknown',
            }),
          )
          .finally(() => {
            answers.forget();
            return folder.remove();
          }),
      );
      return answer;
    } catch (error) {
      await folder.remove();
      throw error;
    }
  });

  routes.add('GET', `${base}/imports/:id`, secret('imports:write'), async (c) => {
    parseQuery(z.object({}), new URL(c.req.url).searchParams);
    const job = await findJob(db, c.req.param('id') ?? '');
    if (!job) throw notFound('import of this id');
    // Who reads here that it is done finds its rows in what they ask next, whichever process did it.
    if (job.status === 'done') answers.forget();
    return privately(c, job);
  });
}
