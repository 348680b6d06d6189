import type { Catalogue, ReadableCollection } from './catalogue.js';
import { collection } from './internal/collection.js';
import { decode } from './internal/decode.js';
import { plainTransport } from './internal/plain-transport.js';
import { createReader } from './internal/reader.js';
import type { PagingQuery } from './schemas/queries.js';
import { shapes } from './shapes.generated.js';

/** Where the elements' reader reads from. */
export interface LightCatalogueSettings {
  /** Base address of the API, e.g. `https://example.vn/v1`. */
  api: string;
  /** A publishable key. It goes into the address: a header of its own would cost each request a preflight. */
  key?: string;
  /** Hears of records that could not be read. Default: a console warning. */
  onWarning?: (message: string) => void;
}

/**
 * The elements' reader: all that a first paint needs of the SDK. It shares the SDK's core, tries a plain `fetch` once, and
 * loads retries and typed errors only when that fails; records are decoded by shapes made from the same schemas.
 */
export function lightCatalogue(settings: LightCatalogueSettings): Catalogue {
  const { key, onWarning = (message) => console.warn(message) } = settings;
  const api = settings.api.replace(/\/+$/, '');
  const reader = createReader({
    send: plainTransport({ timeout: 10_000, totalTimeout: 30_000, retry: 2 }),
    abortError: ({ reason }) =>
      Object.assign(new Error('The call was aborted.', { cause: reason }), { name: 'AbortError' }),
    size: 100,
    revalidate: false,
  });
  const catalogue: Record<string, unknown> = { api };
  for (const [name, shape] of Object.entries(shapes))
    catalogue[name] = collection({
      url: `${api}/${name}`,
      reader,
      decode: (json) => decode(json, shape) as { id: string } | undefined,
      warn: onWarning,
      always: key ? { key } : {},
      size: 500,
    }) satisfies ReadableCollection<{ id: string }, PagingQuery>;
  return catalogue as unknown as Catalogue;
}
