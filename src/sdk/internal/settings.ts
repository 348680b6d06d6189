import { HangVietError } from '../errors.js';
import type { HangVietOptions } from '../options.js';

/** In a page or a worker of one, where everybody can read what a script holds. */
export const inBrowser = () => 'document' in globalThis || 'importScripts' in globalThis;

/** `api` as an absolute address without a slash at the end. */
export function addressOf(api: string): string {
  try {
    const { href, protocol } = new URL(api, globalThis.location?.href);
    if (/^https?:$/.test(protocol)) return href.replace(/[?#].*$/, '').replace(/\/+$/, '');
  } catch {
    // Told below.
  }
  throw new HangVietError(`"${api}" is no address of an API: give one such as "https://example.vn/v1".`);
}

/** The address to read from: of the API or of a snapshot. */
export function sourceOf({ api, snapshot }: HangVietOptions): string {
  if (api !== undefined && snapshot !== undefined)
    throw new HangVietError('Give "api" or "snapshot", not both: records come from one of them.');
  return addressOf((snapshot ?? api)!);
}

/** How `key` travels: a publishable one in the address, a secret one in a header; see docs/decisions. */
export function credentials(key: string | undefined): {
  always: { key?: string };
  headers: Record<string, string>;
} {
  if (!key) return { always: {}, headers: {} };
  if (!key.startsWith('sk_')) return { always: { key }, headers: {} };
  if (inBrowser())
    throw new HangVietError(
      'A secret key (sk_…) must not be used in a browser: everyone who opens the page can read it.',
    );
  return { always: {}, headers: { authorization: `Bearer ${key}` } };
}
