import { join } from 'node:path';
import { connect } from '../db/connect.js';
import { migrate } from '../db/migrate.js';
import { type Erasing, erase as eraseFrom } from '../submissions/erase.js';
import { Journal } from '../submissions/journal.js';
import { replay } from '../submissions/replay.js';
import { UserError } from '../user-error.js';
import { type Command, ENVIRONMENT, type Flags } from './command.js';

/** What `erase` was asked for; throws a `UserError` unless it is one thing. */
export function erasingOf(flags: Flags, now: Date): Erasing {
  const names = ['email', 'phone', 'submission', 'older-than'].filter((name) => flags[name] !== undefined);
  const [name = ''] = names;
  const value = String(flags[name]).trim();
  if (names.length !== 1 || value === '')
    throw new UserError('Say whose data: --email, --phone, --submission or --older-than. See: erase --help');
  if (name === 'email') return { email: value };
  if (name === 'submission') return { submission: value };
  if (name === 'phone') {
    if (!/\d/.test(value)) throw new UserError('--phone must be a telephone number.');
    return { phone: value };
  }
  const days = Number(value);
  if (!Number.isInteger(days) || days < 1 || days > 36_500)
    throw new UserError(`--older-than must be a whole number of days from 1 to 36500, not "${value}".`);
  return { sentBefore: new Date(now.getTime() - days * 86_400_000) };
}

/** Erases who sent something in. */
export const erase: Command = {
  help: `hang-viet-server erase --email ADDRESS | --phone NUMBER | --submission ID | --older-than DAYS

Erases for good who sent something in: names, addresses, telephone numbers, organisations, messages, what they wrote
of a product or to an event, and notes about them. That something was sent in and when stays, without the person.
The embedded database's server must be stopped meanwhile. Copies that you made of the data are yours to erase.

  --email       everything sent in from this address, in capitals or not
  --phone       everything sent in with this number, however it was spaced
  --submission  one connection, registration, contribution or feedback
  --older-than  everything sent in more than so many days ago
${ENVIRONMENT}`,
  flags: {
    email: { type: 'string' },
    phone: { type: 'string' },
    submission: { type: 'string' },
    'older-than': { type: 'string' },
  },
  async run(config, flags) {
    const now = new Date();
    const what = erasingOf(flags, now);
    const open = await connect(config.database);
    try {
      await migrate(open.db);
      const { folder } = config.database;
      const journal = folder === undefined ? undefined : new Journal(join(folder, 'journal'));
      if (journal) await replay(open.db, journal, now);
      const erased = await eraseFrom(open.db, what, { actor: 'command:erase', now });
      if (erased.length > 0) await journal?.forget(erased);
      for (const { kind, record } of erased) console.log(`${kind} ${record}: erased`);
      console.log(
        erased.length === 0 ? 'There is nothing to erase.' : `${erased.length} of what was sent in: erased.`,
      );
    } finally {
      await open.close();
    }
  },
};
