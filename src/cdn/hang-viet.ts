// The one script that a page includes. It loads the code of each element when the first of its kind nears the viewport.
import { version } from '../version.js';

const modules: Record<string, () => Promise<unknown>> = {
  'hv-provider': () => import('../components/provider/define.js'),
  'hv-product-card': () => import('../components/product-card/define.js'),
  'hv-product-list': () => import('../components/product-list/define.js'),
  'hv-product-detail': () => import('../components/product-detail/define.js'),
  'hv-programme-figures': () => import('../components/programme-figures/define.js'),
  'hv-campaign': () => import('../components/campaign/define.js'),
  'hv-story-list': () => import('../components/story-list/define.js'),
  'hv-supplier-card': () => import('../components/supplier-card/define.js'),
  'hv-supplier-showcase': () => import('../components/supplier-showcase/define.js'),
  'hv-province-map': () => import('../components/province-map/define.js'),
  'hv-province-card': () => import('../components/province-card/define.js'),
  'hv-event-calendar': () => import('../components/event-calendar/define.js'),
  'hv-event-card': () => import('../components/event-card/define.js'),
  'hv-connect-form': () => import('../components/connect-form/define.js'),
  'hv-demand-board': () => import('../components/demand-board/define.js'),
  'hv-feedback-form': () => import('../components/feedback-form/define.js'),
  'hv-where-to-buy': () => import('../components/where-to-buy/define.js'),
};

// Where the elements look for the settings of the page's script: see components/internal/settings.ts.
const key = Symbol.for('hang-viet');
const page = globalThis as { [key]?: { version: string; url: string; dataset: DOMStringMap } };

function start(): void {
  const url = import.meta.url;
  const tag = [...document.querySelectorAll('script')].find((script) => script.src === url);
  page[key] = { version, url, dataset: tag?.dataset ?? ({} as DOMStringMap) };

  const failed = new Set<string>();
  const near = new IntersectionObserver(
    (entries) => entries.forEach((entry) => entry.isIntersecting && load(entry.target)),
    { rootMargin: '500px' },
  );
  const load = (element: Element) => {
    const { localName } = element;
    near.unobserve(element);
    // What all elements stand on is asked for beside the element's own code, not after it.
    import('../components/internal/hv-element.js').catch(() => {});
    modules[localName]!().catch((error: unknown) => {
      // Once for each kind: the elements keep showing what the page put in them.
      if (!failed.has(localName)) console.warn(`Hàng Việt: <${localName}> could not be loaded.`, error);
      failed.add(localName);
    });
  };
  const selector = Object.keys(modules)
    .map((name) => `${name}:not(:defined)`)
    .join();
  const waiting = () => document.querySelectorAll(selector);
  // A provider has no box and is needed at once; the others wait until they come near.
  const look = () =>
    waiting().forEach((it) => (it.localName === 'hv-provider' ? load(it) : near.observe(it)));
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener('beforeprint', () => waiting().forEach(load));
  look();
}

if (typeof document !== 'undefined') {
  const first = page[key]?.version;
  if (!first) start();
  else if (first !== version)
    console.warn(`Hàng Việt: version ${first} is on this page already; version ${version} was not started.`);
}
