import type { Change } from '../repositories/changes.js';
import { type AuditLine, type AuditQuery, readAudit } from '../repositories/audit.js';
import { UserError } from '../user-error.js';
import { type Command, ENVIRONMENT, type Flags } from './command.js';
import { withDatabase } from './with-database.js';

/** What `audit` was asked for; throws a `UserError` with what is wrong. */
export function auditQueryOf(flags: Flags): AuditQuery {
  const limit = Number(flags.limit ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100_000)
    throw new UserError(`--limit must be a whole number from 1 to 100000, not "${String(flags.limit)}".`);
  const text = (name: 'collection' | 'record' | 'actor') =>
    typeof flags[name] === 'string' ? { [name]: flags[name] } : {};
  return { ...text('collection'), ...text('record'), ...text('actor'), limit };
}

const short = (value: unknown): string => {
  const text = value === undefined ? '(nothing)' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const changeText = ({ field, before, after }: Change) => `    ${field}: ${short(before)} → ${short(after)}`;

/** One write of the log as people read it: who did what to which record, and the fields that changed. */
export const auditText = ({ at, actor, action, collection, record, changes }: AuditLine): string =>
  [`${at.toISOString()}  ${actor}  ${action}  ${collection}/${record}`, ...changes.map(changeText)].join(
    '\n',
  );

/** Shows who wrote what. */
export const audit: Command = {
  help: `hang-viet-server audit [--collection NAME] [--record ID] [--actor KEY] [--limit N] [--json]

Shows who wrote what, the newest first. Who asked or sent something in is never part of it.

  --collection  of one collection, e.g. products or keys
  --record      of one record
  --actor       by one key (its id) or command, e.g. command:keys
  --limit       how many (default 50)
  --json        one JSON object a line
${ENVIRONMENT}`,
  flags: {
    collection: { type: 'string' },
    record: { type: 'string' },
    actor: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(config, flags) {
    const query = auditQueryOf(flags);
    const lines = await withDatabase(config, (db) => readAudit(db, query));
    for (const line of lines) console.log(flags.json ? JSON.stringify(line) : auditText(line));
  },
};
