// 1, 100 and 1,000 product cards at a four times slower CPU, beside a bare Lit prototype that fetches the same records in
// batches (what the technique needs at least). Read the ratios: both are measured in turn on this machine.
//   node bench/cards.mjs [rounds]
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { openBrowser, tabWith } from './helpers/browser.mjs';
import { startSite } from './helpers/site.mjs';

const rounds = Number(process.argv[2] ?? 3);
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('baseline/lit-card.js', import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
});
const baseline = outputFiles[0].text;

const pages = {
  'hang-viet': (ids) =>
    `<script type="module" src="/cdn/hang-viet.js" data-api="/v1"></script>${ids.map((id) => `<hv-product-card product="${id}"></hv-product-card>`).join('')}`,
  prototype: (ids) =>
    `<script type="module">${baseline}</script>${ids.map((id) => `<lit-card product="${id}"></lit-card>`).join('')}`,
};

async function measure(browser, origin, body) {
  const html = `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><style>hv-product-card,lit-card{display:inline-block;width:300px;min-height:420px;vertical-align:top;margin:8px}</style>${body}`;
  const tab = await tabWith(browser, html, { cpu: 4 });
  let requests = 0;
  tab.on('request', (request) => (requests += new URL(request.url()).pathname.startsWith('/v1/') ? 1 : 0));
  await tab.evaluateOnNewDocument(() => {
    globalThis.seen = { tasks: [], shift: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.seen.tasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(`${origin}/bench-page`, { waitUntil: 'networkidle0', timeout: 60000 });
  await tab.waitForFunction(
    () => {
      const cards = [...document.querySelectorAll('hv-product-card, lit-card')];
      const inView = cards.filter((card) => card.getBoundingClientRect().top < innerHeight);
      return inView.length > 0 && inView.every((card) => card.shadowRoot?.querySelector('a, h2, h3'));
    },
    { timeout: 60000 },
  );
  const { tasks, shift } = await tab.evaluate('seen');
  const { ScriptDuration, JSHeapUsedSize } = await tab.metrics();
  await tab.close();
  return {
    requests,
    shift,
    longTasks: tasks.length,
    longest: Math.max(0, ...tasks),
    blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    script: ScriptDuration * 1000,
    heap: JSHeapUsedSize / 1e6,
  };
}

const site = await startSite();
const browser = await openBrowser();
try {
  const ids = [];
  for (let next = ''; next !== null && ids.length < 1000;) {
    const page = await (
      await fetch(`${site.origin}/v1/products?limit=100${next && `&cursor=${next}`}`)
    ).json();
    ids.push(...page.data.map(({ id }) => id));
    next = page.next;
  }
  while (ids.length < 1000) ids.push(...ids.slice(0, 1000 - ids.length));
  for (const count of [1, 100, 1000]) {
    const results = { 'hang-viet': [], prototype: [] };
    for (let round = 0; round < rounds; round++)
      for (const name of Object.keys(pages))
        results[name].push(await measure(browser, site.origin, pages[name](ids.slice(0, count))));
    console.log(`\n${count} card(s), CPU 4× slower, median of ${rounds}`);
    const table = {};
    for (const key of ['requests', 'longTasks', 'longest', 'blocking', 'script', 'heap', 'shift']) {
      const ours = middle(results['hang-viet'].map((result) => result[key]));
      const theirs = middle(results.prototype.map((result) => result[key]));
      table[key] = {
        'hang-viet': +ours.toFixed(3),
        prototype: +theirs.toFixed(3),
        ratio: theirs ? +(ours / theirs).toFixed(2) : '–',
      };
    }
    console.table(table);
  }
} finally {
  await browser.close();
  await site.stop();
}
