import type { Catalogue } from '../../sdk/catalogue.js';
import { lightCatalogue } from '../../sdk/light-catalogue.js';
import { supportedLanguage } from '../../locales/registry.js';

/** What the one script leaves for the elements: its own tag and the address it came from. */
export interface PageScript {
  version: string;
  url: string;
  dataset: DOMStringMap;
}
/** Where the one script leaves it; the first script on a page wins. */
export const pageScriptKey = Symbol.for('hang-viet');
const pageScript = (): PageScript | undefined =>
  (globalThis as { [pageScriptKey]?: PageScript })[pageScriptKey];

/** `element` and everything around it, out through slots' owners and shadow roots. */
export function* around(element: Element): Generator<Element> {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    if (node.nodeType === 1) yield node as Element;
}

// One reader for each address and key on the page, so that elements share requests and answers.
const catalogues = new Map<string, Catalogue>();

/**
 * The catalogue that `element` reads: one given to it or to an `<hv-provider>` around it, else that of the nearest `api`
 * or `snapshot` address (a snapshot where both stand together): its own, a provider's, the script tag's, else `/v1` where
 * the script came from. A key is sent only to the API it was given with, or that a key nearer than the address was meant
 * for. Throws when there is no address.
 */
export function catalogueFor(element: Element): Catalogue {
  let api: string | null | undefined;
  let snapshot: string | null | undefined;
  let key: string | null | undefined;
  for (const node of around(element))
    if (node === element || node.localName === 'hv-provider') {
      const { client } = node as { client?: Catalogue };
      if (client) return client;
      key ||= node.getAttribute('api-key');
      snapshot = node.getAttribute('snapshot');
      api = snapshot || node.getAttribute('api');
      if (api) break;
    }
  if (!api) {
    const script = pageScript();
    key ||= script?.dataset.key;
    snapshot = script?.dataset.snapshot;
    api = script && (snapshot || script.dataset.api || new URL('/v1', script.url).href);
  }
  if (!api)
    throw Object.assign(
      new Error(
        `<${element.localName}> has no data address: set api="https://…/v1" on it or on an <hv-provider> around it, or data-api on the script.`,
      ),
      { name: 'SettingsError' },
    );
  api = new URL(api, document.baseURI).href.replace(/\/+$/, '');
  const settings = { api, isSnapshot: !!snapshot, key: snapshot ? undefined : key || undefined };
  const id = JSON.stringify(settings);
  let catalogue = catalogues.get(id);
  if (!catalogue) catalogues.set(id, (catalogue = lightCatalogue(settings)));
  return catalogue;
}

/** The language of `element`: the nearest `lang`, then the script's `data-lang`, then the page's; Vietnamese when there are no words for it. */
export function languageFor(element: Element): string {
  let language: string | null | undefined;
  for (const node of around(element))
    if (node !== document.documentElement && (language = node.getAttribute('lang'))) break;
  return supportedLanguage(language || pageScript()?.dataset.lang || document.documentElement.lang || 'vi');
}

const listeners = new Set<() => void>();
/** Tells every element that a setting around it may have changed. */
export const settingsChanged = () => listeners.forEach((listener) => listener());
let observer: MutationObserver | undefined;
const watched = new WeakSet<Node>();

/** Calls `listener` when a setting anywhere around `element` changes; returns the function that stops it. */
export function watchSettings(element: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(settingsChanged);
  let root: Node | undefined = element.getRootNode();
  for (; root && !watched.has(root); root = (root as ShadowRoot).host?.getRootNode()) {
    observer.observe(root, {
      subtree: true,
      attributeFilter: ['lang', 'api', 'api-key', 'snapshot', 'structured-data'],
    });
    // A root outside the page may be put into it later, under another one: it is looked at again.
    if (element.isConnected) watched.add(root);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
