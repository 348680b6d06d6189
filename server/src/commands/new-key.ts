import type { NewKey } from '../access/keys.js';
import { originProblem } from '../access/origins.js';
import { isScope, type Scope, scopes } from '../access/scopes.js';
import { UserError } from '../user-error.js';
import type { Flags } from './command.js';

const given = (value: Flags[string]): string[] => (Array.isArray(value) ? value : []);

function rateOf(value: Flags[string]): number | undefined {
  if (typeof value !== 'string') return undefined;
  const rate = Number(value);
  if (!Number.isInteger(rate) || rate < 1 || rate > 1_000_000)
    throw new UserError(`--per-minute must be a whole number from 1 to 1000000, not "${value}".`);
  return rate;
}

function scopesOf(flags: Flags): Scope[] {
  return given(flags.scope).map((scope) => {
    if (isScope(scope)) return scope;
    throw new UserError(`There is no scope "${scope}". Scopes are ${Object.keys(scopes).join(', ')}.`);
  });
}

function originsOf(flags: Flags): string[] {
  const origins = given(flags.origin);
  for (const origin of origins) {
    const problem = originProblem(origin);
    if (problem !== undefined) throw new UserError(problem);
  }
  return origins;
}

/** What `keys create` was asked for; throws a `UserError` with what is wrong. */
export function newKeyOf(flags: Flags): NewKey {
  const { publishable, secret, name } = flags;
  if (publishable === secret) throw new UserError('Say which: --publishable or --secret.');
  if (typeof name !== 'string' || name.trim() === '')
    throw new UserError('Say whose key it is: --name "Báo Hà Nội mới".');
  const wanted = publishable ? 'origin' : 'scope';
  const other = publishable ? 'scope' : 'origin';
  if (given(flags[other]).length > 0)
    throw new UserError(`--${other} is for ${publishable ? 'secret' : 'publishable'} keys.`);
  if (given(flags[wanted]).length === 0)
    throw new UserError(
      publishable
        ? 'Name the sites whose pages may use it: --origin https://baohanoi.vn (once for each).'
        : `Name what it may do: --scope catalogue:write (once for each). Scopes are ${Object.keys(scopes).join(', ')}.`,
    );
  const perMinute = rateOf(flags['per-minute']);
  return {
    kind: publishable ? 'publishable' : 'secret',
    name: name.trim(),
    scopes: scopesOf(flags),
    origins: originsOf(flags),
    ...(perMinute === undefined ? {} : { perMinute }),
  };
}
