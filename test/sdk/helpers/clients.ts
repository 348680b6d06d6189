import { afterEach } from 'node:test';
import type { Catalogue } from '../../../src/sdk/catalogue.js';
import { HangViet } from '../../../src/sdk/client.js';
import { lightCatalogue } from '../../../src/sdk/light-catalogue.js';
import { type Reply, stubFetch } from './stub-fetch.js';

const platformFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = platformFetch;
});

export interface Tried {
  catalogue: Catalogue;
  fetch: ReturnType<typeof stubFetch>;
  warnings: string[];
}

/** Both readers by name, each over a fetch stub: what holds for one must hold for the other. */
export const readers: Record<string, (...replies: Reply[]) => Tried> = {
  HangViet(...replies) {
    const fetch = stubFetch(...replies);
    const warnings: string[] = [];
    const onWarning = (message: string) => void warnings.push(message);
    return {
      fetch,
      warnings,
      catalogue: new HangViet({ api: 'https://api.test/v1', fetch, onWarning }),
    };
  },
  lightCatalogue(...replies) {
    const fetch = stubFetch(...replies);
    const warnings: string[] = [];
    globalThis.fetch = fetch;
    const onWarning = (message: string) => void warnings.push(message);
    return { fetch, warnings, catalogue: lightCatalogue({ api: 'https://api.test/v1', onWarning }) };
  },
};
