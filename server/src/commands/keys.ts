import { createKey, type KeyRecord, listKeys, type NewKey, revokeKey } from '../access/keys.js';
import { scopes } from '../access/scopes.js';
import type { Database } from '../db/database.js';
import { UserError } from '../user-error.js';
import { type Command, ENVIRONMENT } from './command.js';
import { newKeyOf } from './new-key.js';
import { withDatabase } from './with-database.js';

const day = (date: Date | null) => date?.toISOString().slice(0, 16).replace('T', ' ') ?? 'never';

/** One line of `keys list`. */
export const keyLine = (key: KeyRecord): string =>
  [
    key.id,
    key.kind,
    JSON.stringify(key.name),
    [...key.scopes, ...key.origins].join(' '),
    ...(key.per_minute === null ? [] : [`${key.per_minute}/min`]),
    `made ${day(key.created_at)}`,
    key.revoked_at ? `revoked ${day(key.revoked_at)}` : `last used ${day(key.last_used_at)}`,
  ].join('  ');

async function revoke(db: Database, id: string): Promise<void> {
  if (!(await revokeKey(db, id, new Date())))
    throw new UserError(`There is no key ${id} that still holds. See: hang-viet-server keys list`);
  console.log(`${id} is revoked. Running servers refuse it within a second.`);
}

async function create(db: Database, wanted: NewKey): Promise<void> {
  const { id, key } = await createKey(db, wanted, new Date());
  console.error(
    `${id} for ${JSON.stringify(wanted.name)}. The key is shown this once; only its digest is kept.`,
  );
  console.log(key);
}

/** Makes, lists and revokes keys. */
export const keys: Command = {
  help: `hang-viet-server keys create --publishable --name NAME --origin ORIGIN… [--per-minute N]
hang-viet-server keys create --secret --name NAME --scope SCOPE… [--per-minute N]
hang-viet-server keys list
hang-viet-server keys revoke ID

A publishable key may stand in a page: it reads and sends in forms, from pages of its origins only.
A secret key belongs on a server and does what its scopes say. It is shown once, on standard output.

  --origin      https://baohanoi.vn, https://*.example.vn or http://localhost:*; once for each
  --scope       once for each of:
${Object.entries(scopes)
  .map(([name, text]) => `                ${name.padEnd(18)} ${text}`)
  .join('\n')}
  --per-minute  requests a minute (default: what the server says)
${ENVIRONMENT}`,
  flags: {
    publishable: { type: 'boolean' },
    secret: { type: 'boolean' },
    name: { type: 'string' },
    origin: { type: 'string', multiple: true },
    scope: { type: 'string', multiple: true },
    'per-minute': { type: 'string' },
  },
  words: true,
  async run(config, flags, [word = '', id, ...more]) {
    const wrong = new UserError('Say what: keys create, keys list or keys revoke ID. See: keys --help');
    if (more.length > 0 || (word === 'revoke') !== (id !== undefined)) throw wrong;
    if (word === 'create') {
      const wanted = newKeyOf(flags);
      await withDatabase(config, (db) => create(db, wanted));
    } else if (word === 'list')
      await withDatabase(config, async (db) => console.log((await listKeys(db)).map(keyLine).join('\n')));
    else if (word === 'revoke') await withDatabase(config, (db) => revoke(db, id!));
    else throw wrong;
  },
};
