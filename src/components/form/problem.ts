import type { FormWords } from '../../locales/vi/form.js';
import type { ApiError } from '../../sdk/errors.js';
import type { Faults } from './check.js';
import { type Field, fieldAt } from './field.js';

/** What a failed sending is told as: in all, and beside the fields that it is about. */
export interface Told {
  text: string;
  faults: Faults;
}

const inTime = (seconds: number | undefined, say: FormWords): string =>
  seconds === undefined ? say.later : say.after(seconds);

/** What the reader is told of `error`; what they wrote stays in every case. */
export function toldOf(error: Error, fields: readonly Field[], say: FormWords): Told {
  const {
    name,
    code,
    fields: wrong = [],
    retryAfter,
  } = error as Partial<ApiError> & {
    name: string;
    retryAfter?: number;
  };
  const faults: Faults = {};
  for (const { field } of wrong) {
    const found = fieldAt(fields, field);
    if (found) faults[found.name] = say.refused;
  }
  const count = Object.keys(faults).length;
  const text = count
    ? say.faults(count)
    : code === 'demand-closed'
      ? say.closed
      : name === 'SettingsError'
        ? say.nowhere
        : name === 'AuthenticationError' || name === 'PermissionError'
          ? say.notAllowed
          : name === 'RateLimitError'
            ? say.tooMany(inTime(retryAfter, say))
            : name === 'BadRequestError' || name === 'NotFoundError'
              ? say.gone
              : !navigator.onLine
                ? say.offline
                : name === 'NetworkError' || name === 'TimeoutError'
                  ? say.unanswered
                  : say.sendFailed;
  return { text, faults };
}

/** What is kept already, when `error` says that the same was sent before. */
export function alreadyKept(error: Error): string | undefined {
  const { code, current } = error as Partial<ApiError> & { current?: { id?: unknown } };
  return code === 'already-sent' && typeof current?.id === 'string' ? current.id : undefined;
}
