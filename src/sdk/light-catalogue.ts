import type { Catalogue } from './catalogue.js';
import { collection } from './internal/collection.js';
import { decoderOf } from './internal/decoder.js';
import { errorNamed, late } from './internal/late-errors.js';
import { plainTransport } from './internal/plain-transport.js';
import { createReader } from './internal/reader.js';
import type { LightOffice } from './internal/light-office.js';
import { shapes } from './shapes/index.generated.js';

/** Settings of a `lightCatalogue`. */
export interface LightSettings {
  /** Base address of the API or of the snapshot, absolute or relative to the page. */
  api: string;
  /** Whether `api` is where the files of a snapshot lie. */
  isSnapshot?: boolean;
  /** A publishable key. */
  key?: string | undefined;
  /** Language of the API's messages. */
  language?: string;
  onWarning?: (message: string) => void;
}

/** A catalogue whose calls beyond its collections are loaded when one of them is needed: as they are in a `HangViet`. */
export interface LightCatalogue extends Catalogue {
  more(): Promise<LightOffice>;
}

/**
 * The elements' reader: the SDK's core with one plain `fetch` and a small decoder; retries and error classes are loaded
 * when a request fails, and what sends when something is sent. The same calls as `HangViet`, and the same records.
 */
export function lightCatalogue(settings: LightSettings): LightCatalogue {
  const { key, language, isSnapshot, onWarning = (message) => console.warn(message) } = settings;
  if (key?.startsWith('sk_')) throw errorNamed('SettingsError', 'A secret key (sk_…) must not be in a page');
  const api = settings.api.replace(/\/+$/, '');
  const reader = createReader({
    send: isSnapshot
      ? async (url, call) => (await late(import('./internal/light-snapshot.js'))).ask(api, url, call)
      : plainTransport(language),
    abortError: ({ reason }) => errorNamed('AbortError', 'The call was aborted', reason),
    size: 50,
    revalidate: false,
  });
  const catalogue: Record<string, unknown> = { api, isSnapshot };
  for (const [name, shapeOf] of Object.entries(shapes))
    catalogue[name] = collection({
      url: `${api}/${name}`,
      reader,
      decoder: async () => decoderOf<{ id: string }>(await late(shapeOf())),
      paging: () => late(import('./internal/list-all.js')),
      warn: onWarning,
      always: { key },
      size: 300,
      copy: (record) => record,
    });
  catalogue.more = async () =>
    (await late(import('./internal/light-office.js'))).lightOffice({
      api,
      isSnapshot,
      key,
      language,
      warn: onWarning,
    });
  return catalogue as unknown as LightCatalogue;
}
