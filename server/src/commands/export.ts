import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { todayInVietnam } from '../../../src/vietnam/index.js';
import { exportFile } from '../files/export/export-file.js';
import { formats, isFormat } from '../files/formats.js';
import { csvTemplate, xlsxTemplate } from '../files/templates.js';
import { ProblemError } from '../problem.js';
import { parseQuery } from '../query.js';
import { exportQuery } from '../routes/files.js';
import { UserError } from '../user-error.js';
import { type Command, ENVIRONMENT } from './command.js';
import { collectionOf } from './import-rows.js';
import { withDatabase } from './with-database.js';

/** Writes beside the file first, so that it is never there by half. */
async function write(pieces: AsyncIterable<string | Uint8Array>, out: string | undefined): Promise<void> {
  if (out === undefined) return pipeline(Readable.from(pieces), process.stdout, { end: false });
  const part = `${out}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Writes a collection as a file. */
export const exportCommand: Command = {
  help: `hang-viet-server export COLLECTION [--format csv|xlsx|ndjson] [--query FILTERS] [--lang vi|en] [--out FILE]
hang-viet-server export COLLECTION --template [--format csv|xlsx] [--lang vi|en] [--out FILE]

Writes all records that match as a file; "import" takes it back.

  --format    csv (default), xlsx or ndjson
  --query     filters of the list, as in its address: 'province=thai-nguyen&stars=5'
  --lang      language of the headings (default vi)
  --template  an empty file with headings and what is right in each column
  --out       where to (default: standard output)
${ENVIRONMENT}`,
  flags: {
    format: { type: 'string' },
    query: { type: 'string' },
    lang: { type: 'string' },
    template: { type: 'boolean' },
    out: { type: 'string' },
  },
  words: true,
  async run(config, flags, [name, ...more]) {
    const collection = collectionOf(more.length > 0 ? undefined : name);
    const format = String(flags.format ?? 'csv');
    if (!isFormat(format))
      throw new UserError(`--format must be one of ${Object.keys(formats).join(', ')}, not "${format}".`);
    const params = new URLSearchParams(flags.query as string | undefined);
    params.set('lang', String(flags.lang ?? 'vi'));
    const out = flags.out as string | undefined;
    try {
      const { lang, ...query } = parseQuery<{ lang: 'vi' | 'en' }>(exportQuery(collection), params);
      if (flags.template) {
        if (format === 'ndjson') throw new UserError('A template is csv or xlsx.');
        const body = format === 'csv' ? csvTemplate(collection, lang) : await xlsxTemplate(collection, lang);
        return await write(
          (async function* () {
            yield await Promise.resolve(body);
          })(),
          out,
        );
      }
      await withDatabase(config, async (db) => {
        const wanted = { collection, query, context: { today: todayInVietnam(new Date()) } };
        const { pieces, end } = await exportFile(db, wanted, format, lang);
        await write({ [Symbol.asyncIterator]: () => pieces }, out).finally(end);
      });
    } catch (error) {
      if (error instanceof ProblemError) throw new UserError(error.message);
      throw error;
    }
  },
};
