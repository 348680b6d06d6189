import * as z from 'zod/mini';
import type { Context } from 'hono';
import { open, type Routes } from '../access/access.js';
import type { Env } from '../env.js';
import { exportFile, type FileStream } from '../files/export/export-file.js';
import { type Format, formats } from '../files/formats.js';
import { csvTemplate, xlsxTemplate } from '../files/templates.js';
import { listQuery } from '../list-queries.js';
import { baseHeaders, CACHEABLE } from '../middleware/headers.js';
import { parseQuery } from '../query.js';
import { listings, type StoredCollection } from '../repositories/listings.js';
import { requestIdOf } from '../request-id.js';
import type { RouteDeps } from './deps.js';

const lang = z._default(z.enum(['vi', 'en'], 'Must be vi or en'), 'vi');

/** The query of an export: that of the list, without its pages, and the language of the headings. */
export const exportQuery = (name: StoredCollection): z.ZodMiniObject =>
  z.extend(z.omit(listQuery(name), without(name)), { lang });

const without = (name: StoredCollection) =>
  Object.fromEntries(
    ['limit', 'cursor', 'facets'].filter((one) => one in listQuery(name).shape).map((one) => [one, true]),
  ) as Record<string, true>;

export const templateQuery = z.object({ lang });

const headersOf = (c: Context<Env>, format: Format, name: string): Record<string, string> => ({
  ...baseHeaders(requestIdOf(c)),
  'Cache-Control': CACHEABLE,
  'Content-Type': formats[format],
  'Content-Disposition': `attachment; filename="${name}.${format}"`,
});

const encoder = new TextEncoder();

/** A body that is made while it is read; who stops reading stops the making. */
function bodyOf({ pieces, end }: FileStream): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await pieces.next();
        if (!done) return controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
        await end();
        controller.close();
      } catch (error) {
        await end();
        throw error;
      }
    },
    async cancel() {
      await pieces.return?.();
      await end();
    },
  });
}

/** `GET /{collection}.csv`, `.xlsx` and `.ndjson`: a whole list as a file; and `GET /templates/{collection}.csv` and `.xlsx`. */
export function addFiles(routes: Routes, base: string, { db, answers, context, clock }: RouteDeps): void {
  for (const name of Object.keys(listings) as StoredCollection[]) {
    const schema = exportQuery(name);
    for (const format of Object.keys(formats) as Format[])
      routes.add('GET', `${base}/${name}.${format}`, open, async (c) => {
        const { lang, ...query } = parseQuery<{ lang: 'vi' | 'en' }>(schema, new URL(c.req.url).searchParams);
        const day = clock().toISOString().slice(0, 10);
        const headers = headersOf(c, format, `hang-viet-${name}-${day}`);
        if (c.req.method === 'HEAD') return new Response(null, { headers });
        await answers.settle();
        const wanted = { collection: name, query, context: context() };
        return new Response(bodyOf(await exportFile(db, wanted, format, lang)), { headers });
      });
    for (const format of ['csv', 'xlsx'] as const)
      routes.add('GET', `${base}/templates/${name}.${format}`, open, async (c) => {
        const asked = parseQuery<{ lang: 'vi' | 'en' }>(templateQuery, new URL(c.req.url).searchParams).lang;
        const body = format === 'csv' ? csvTemplate(name, asked) : await xlsxTemplate(name, asked);
        return new Response(body as BodyInit, {
          headers: headersOf(c, format, `hang-viet-${name}-template`),
        });
      });
  }
}
