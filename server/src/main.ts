#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { audit } from './commands/audit.js';
import { check } from './commands/check.js';
import { type Command, ENVIRONMENT, type Flags } from './commands/command.js';
import { importFiles } from './commands/import.js';
import { erase } from './commands/erase.js';
import { keys } from './commands/keys.js';
import { migrateDatabase } from './commands/migrate.js';
import { serve } from './commands/serve.js';
import { snapshot } from './commands/snapshot.js';
import { readConfig } from './config.js';
import { crashFields } from './crash.js';
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

Brings catalogue files into the database: all of them or, when one row is wrong, none.
Running it again changes nothing.

  --dry-run     looks at everything and writes nothing
${ENVIRONMENT}`,
    flags: { 'dry-run': { type: 'boolean' } },
    words: true,
    run: (config, flags, words) => importFiles(config, words, { dryRun: flags['dry-run'] === true }),
  },
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
  import    bring catalogue files into the database
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
  else if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000')
    console.error(`The database of DATABASE_URL cannot be reached (${code}).`);
  else console.error('Something went wrong that should not:', JSON.stringify(crashFields(error)));
  process.exitCode = 1;
});
