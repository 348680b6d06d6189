#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { audit } from './commands/audit.js';
import { check } from './commands/check.js';
import { type Command, ENVIRONMENT, type Flags } from './commands/command.js';
import { exportCommand } from './commands/export.js';
import { importFiles } from './commands/import.js';
import { collectionOf, importRows } from './commands/import-rows.js';
import { erase } from './commands/erase.js';
import { keys } from './commands/keys.js';
import { migrateDatabase } from './commands/migrate.js';
import { serve } from './commands/serve.js';
import { snapshot } from './commands/snapshot.js';
import { readConfig } from './config.js';
import { crashFields } from './crash.js';
import { isUnreachable } from './db/unreachable.js';
import { UserError } from './user-error.js';

const commands: Record<string, Command> = {
  serve: {
    help: `hang-viet-server serve [--catalogue FOLDER]

Serves the API under /v1, and the gallery and examples of the checkout.
An empty database is filled from the catalogue first.

  --catalogue   where the catalogue is (default: catalogue/ of the checkout)
${ENVIRONMENT}
  PORT, HOST    where to listen (default 8787 on 127.0.0.1)`,
    flags: { catalogue: { type: 'string' } },
    run: (config, flags) => serve(config, { catalogue: flags.catalogue as string | undefined }),
  },
  import: {
    help: `hang-viet-server import FILE…|FOLDER [--dry-run]
hang-viet-server import FILE.csv|.xlsx|.ndjson --collection NAME [--dry-run] [--keep-good] [--ignore-unknown]

Brings catalogue files, or one file of an office, into the database: all of it or, when one row is wrong, nothing.
Running it again changes nothing.

  --collection      what the rows are: products, suppliers, channels, …
  --dry-run         shows how columns are understood, looks at everything and writes nothing
  --keep-good       takes the rows that are right and leaves out the others
  --ignore-unknown  passes over columns that nobody knows
${ENVIRONMENT}`,
    flags: {
      'dry-run': { type: 'boolean' },
      'keep-good': { type: 'boolean' },
      'ignore-unknown': { type: 'boolean' },
      collection: { type: 'string' },
    },
    words: true,
    run(config, flags, words) {
      const dryRun = flags['dry-run'] === true;
      const isTable = /\.(csv|xlsx|ndjson)$/i.test(words[0] ?? '');
      if (flags.collection === undefined && !isTable) return importFiles(config, words, { dryRun });
      if (words.length !== 1)
        throw new UserError('Name one file: hang-viet-server import goods.csv --collection products');
      return importRows(config, words[0]!, collectionOf(flags.collection), {
        dryRun,
        keepGood: flags['keep-good'] === true,
        ignoreUnknown: flags['ignore-unknown'] === true,
      });
    },
  },
  export: exportCommand,
  migrate: {
    help: `hang-viet-server migrate\n\nBrings the database's schema up to date. "serve" and "import" do it by themselves.\n${ENVIRONMENT}`,
    flags: {},
    run: migrateDatabase,
  },
  check: {
    help: `hang-viet-server check\n\nLooks at the database: its version, schema and clock, and every record, whether it has the shape that is\npromised and whether what it names is there.\n${ENVIRONMENT}`,
    flags: {},
    run: check,
  },
  keys,
  audit,
  erase,
  snapshot,
};

const USAGE = `hang-viet-server COMMAND

  serve     serve the API, the gallery and the examples
  import    bring catalogue files, or a CSV, XLSX or NDJSON file, into the database
  export    write a collection as a CSV, XLSX or NDJSON file
  migrate   bring the database's schema up to date
  check     look whether the database and its records are as they should be
  keys      make, list and revoke keys
  audit     show who wrote what
  erase     erase who sent something in
  snapshot  write the catalogue as files for a CDN

hang-viet-server COMMAND --help tells more.`;

async function main(argv: string[]): Promise<void> {
  const [name = '', ...rest] = argv;
  if (name === '' || name === '--help' || name === 'help') return console.log(USAGE);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new UserError(`There is no command "${name}". Commands are ${Object.keys(commands).join(', ')}.`);
  const parsed = (() => {
    try {
      const options = { ...command.flags, help: { type: 'boolean' as const, short: 'h' } };
      return parseArgs({ args: rest, options, allowPositionals: command.words ?? false });
    } catch (error) {
      throw new UserError(`${(error as Error).message.split('. ')[0]}. See: hang-viet-server ${name} --help`);
    }
  })();
  const flags = parsed.values as Flags;
  if (flags.help) return console.log(command.help);
  await command.run(readConfig(process.env), flags, parsed.positionals);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const code = (error as { code?: string }).code;
  if (error instanceof UserError) console.error(error.message);
  else if (isUnreachable(error) || ['28P01', '28000', '3D000', '42501'].includes(String(code)))
    console.error(`The database of DATABASE_URL cannot be reached (${code}).`);
  else console.error('Something went wrong that should not:', JSON.stringify(crashFields(error)));
  process.exitCode = 1;
});
