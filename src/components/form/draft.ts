import type { Values } from './field.js';

/** One try at sending: sent again as it was, it is the same submission. */
export interface Attempt {
  idempotencyKey: string;
  body: object;
}

/** What is kept while a reader writes. */
export interface Draft {
  values: Values;
  attempt?: Attempt | undefined;
}

// Pages may forbid storage: the form then forgets when the page is left, and works as ever.
const attempt = <T>(work: (storage: Storage) => T): T | undefined => {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
};

const texts = (value: unknown): Values =>
  Object.fromEntries(
    Object.entries(Object(value) as object).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** The draft that this tab has under `key`, if there is one. */
export function readDraft(key: string): Draft | undefined {
  return attempt((storage) => {
    const kept = JSON.parse(storage.getItem(key) ?? 'null') as Partial<Draft> | null;
    if (!kept) return undefined;
    const { idempotencyKey, body } = kept.attempt ?? {};
    return {
      values: texts(kept.values),
      attempt: typeof idempotencyKey === 'string' && body ? { idempotencyKey, body } : undefined,
    };
  });
}

/** Keeps `draft` in this tab, or forgets it when nothing is written in it. */
export function keepDraft(key: string, draft: Draft | undefined): void {
  attempt((storage) => {
    if (draft && Object.values(draft.values).some(Boolean)) storage.setItem(key, JSON.stringify(draft));
    else storage.removeItem(key);
  });
}
