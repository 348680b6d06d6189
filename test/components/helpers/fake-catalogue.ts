import type { Catalogue, Page, ReadableCollection } from '../../../src/sdk/catalogue.js';
import type { LightOffice } from '../../../src/sdk/internal/light-office.js';

/** What a fake was asked: `products.get`, with its arguments. */
export interface Call {
  name: string;
  args: readonly unknown[];
  signal: AbortSignal | undefined;
}

const resources = [
  'products',
  'suppliers',
  'provinces',
  'categories',
  'events',
  'agreements',
  'channels',
  'campaigns',
  'demands',
  'stories',
  'figures',
  'lists',
];

type Calls<Name> = Name extends keyof LightOffice ? LightOffice[Name] : unknown;
type Fakes = { [Name in keyof Catalogue]?: Partial<Catalogue[Name] & Calls<Name>> };

/** An error as the SDK throws it: elements tell them apart by `name`. */
export const sdkError = (name: string, message = name): Error => Object.assign(new Error(message), { name });

/** A page of `data`, as a list answers. */
export const pageOf = <T>(data: T[], rest: Partial<Page<T>> = {}): Page<T> => ({
  data,
  total: data.length,
  next: null,
  ...rest,
});

/** A promise settled by hand. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A catalogue that answers with `fakes`, notes every call in `calls`, and rejects whatever was not given. */
export function fakeCatalogue(fakes: Fakes = {}): Catalogue & { calls: Call[] } {
  const calls: Call[] = [];
  const collection = (resource: string): ReadableCollection<never, never> =>
    new Proxy({} as ReadableCollection<never, never>, {
      get:
        (_, method: string) =>
        (...args: unknown[]) => {
          const options = args.at(-1) as { signal?: AbortSignal } | undefined;
          calls.push({ name: `${resource}.${method}`, args, signal: options?.signal });
          const fake = (fakes as Record<string, Record<string, (...args: unknown[]) => unknown>>)[resource]?.[
            method
          ];
          return fake
            ? fake(...args)
            : Promise.reject(sdkError('ServerError', `no fake for ${resource}.${method}`));
        },
    });
  return {
    calls,
    api: 'https://fake.example/v1',
    ...Object.fromEntries(resources.map((name) => [name, collection(name)])),
  } as unknown as Catalogue & { calls: Call[] };
}
