import puppeteer, { type Browser, type HTTPRequest, type LaunchOptions, type Page } from 'puppeteer-core';
import { findChromium } from '../../../tools/browser.mjs';

/** Starts the Chromium that the pages are opened in. */
export const openBrowser = async (): Promise<Browser> =>
  puppeteer.launch({ headless: true, ...((await findChromium()) as LaunchOptions) });

export interface Visit {
  page: Page;
  /** Errors of the page and its console, and failed loads. */
  errors: string[];
  /** Every request, in order. */
  requests: URL[];
  /** Policy violations so far. */
  violations(): Promise<string[]>;
  /** Cumulative layout shift so far. */
  shift(): Promise<number>;
  /** What moved, from where to where. */
  moves(): Promise<string[]>;
  close(): Promise<void>;
}

export interface VisitOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  script?: boolean;
  /** Answers a request instead of the server; `false` lets it through. */
  answer?: (request: HTTPRequest, url: URL) => boolean | Promise<boolean>;
  /** Does not wait for the load event. */
  unfinished?: boolean;
}

interface Noted extends Window {
  noted: { violations: string[]; shift: number; moves: string[] };
}

/** Opens `address` in a context of its own and writes down what happens there. */
export async function visit(browser: Browser, address: string, options: VisitOptions = {}): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: URL[] = [];
  page.on('pageerror', (error) => errors.push(`page: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('request', (request) => requests.push(new URL(request.url())));
  if (options.answer) {
    const { answer } = options;
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (!(await answer(request, new URL(request.url())))) await request.continue();
    });
  }
  await page.setViewport({ width: options.width ?? 1280, height: options.height ?? 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: options.dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  if (options.script === false) await page.setJavaScriptEnabled(false);
  await page.evaluateOnNewDocument('window.__name = (it) => it'); // what the TypeScript loader wraps functions in
  await page.evaluateOnNewDocument(() => {
    const noted = ((window as unknown as Noted).noted = {
      violations: [] as string[],
      shift: 0,
      moves: [] as string[],
    });
    const where = ({ x, y, width, height }: DOMRectReadOnly) =>
      [x, y, width, height].map(Math.round).join(' ');
    document.addEventListener('securitypolicyviolation', (event) =>
      noted.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
      })[])
        if (!entry.hadRecentInput) {
          noted.shift += entry.value;
          for (const { node, previousRect, currentRect } of entry.sources)
            noted.moves.push(
              `${entry.value.toFixed(4)} ${node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName}: ${where(previousRect)} → ${where(currentRect)}`,
            );
        }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const arrived = page.goto(address);
  if (options.unfinished) {
    // While a script is held back no document event comes: look whether the page's end has been parsed.
    arrived.catch((error: unknown) => errors.push(`page: ${String(error)}`));
    await until(page, (href) => location.href === href && document.readyState !== 'loading', address);
  } else await arrived;
  return {
    page,
    errors,
    requests,
    violations: () => page.evaluate(() => (window as unknown as Noted).noted.violations),
    shift: () => page.evaluate(() => (window as unknown as Noted).noted.shift),
    moves: () => page.evaluate(() => (window as unknown as Noted).noted.moves),
    close: () => context.close(),
  };
}

/** Waits until `holds` is true in the page; looks once a frame, without the `eval` that strict policies forbid. */
export async function until<A extends unknown[]>(
  page: Page,
  holds: (...args: A) => unknown,
  ...args: A
): Promise<void> {
  const limit = performance.now() + 15_000;
  const look = async () => {
    if (await page.evaluate(holds as (...args: unknown[]) => unknown, ...args)) return true;
    return page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
  };
  const leaving = (error: Error) => {
    if (!/context was destroyed|navigat|detached/i.test(error.message)) throw error;
  };
  while (!(await look().catch(leaving)))
    if (performance.now() > limit)
      throw new Error(`Not within 15 s: ${String(holds)} ${JSON.stringify(args)}`);
}

const ELEMENTS =
  'hv-product-card, hv-product-list, hv-province-map, hv-event-calendar, hv-event-card, hv-programme-figures';

/** Reads the page from top to bottom: brings each element into view and waits until it has reached `state`. */
export async function readThrough(page: Page, state = 'ready'): Promise<void> {
  const count = await page.$$eval(ELEMENTS, (all) => all.length);
  for (let index = 0; index < count; index++)
    await until(
      page,
      (selector, at, name) => {
        const element = document.querySelectorAll(selector)[at]!;
        if (element.matches(`:state(${name})`)) return true;
        element.scrollIntoView({ behavior: 'instant', block: 'center' });
        return false;
      },
      ELEMENTS,
      index,
      state,
    );
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

/** What a reader sees of an element: its shadow root's text when there is one, else its own. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => {
    const read = (node: Node): string =>
      node instanceof Element && /^(style|script)$/.test(node.localName)
        ? ''
        : node.nodeType === Node.TEXT_NODE
          ? (node.nodeValue ?? '')
          : [...(node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes)]
              .map(read)
              .join(' ');
    return read(element).replace(/\s+/g, ' ');
  });

/** Brings the element into view, since what is far away is not drawn, and waits until its text matches. */
export async function untilText(page: Page, selector: string, wanted: RegExp): Promise<void> {
  await page.$eval(selector, (element) => element.scrollIntoView({ behavior: 'instant', block: 'center' }));
  const limit = performance.now() + 15_000;
  let text = '';
  while (!wanted.test((text = await textOf(page, selector)))) {
    if (performance.now() > limit) throw new Error(`No ${wanted} within 15 s in: ${text}`);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}
