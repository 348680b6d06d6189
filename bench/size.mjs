// Brotli bytes of all script that a page loads for its first card, map or calendar, measured in a browser on the built site.
//   node bench/size.mjs           the table beside the peers'
//   node bench/size.mjs --check   fails when a budget (bench/budgets.json) is passed
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { openBrowser, tabWith } from './helpers/browser.mjs';
import { peers } from './helpers/peers.mjs';
import { startSite } from './helpers/site.mjs';

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

async function scriptsFor(browser, origin, element) {
  const html = `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><script type="module" src="/cdn/hang-viet.js" data-api="/v1"></script>${element}`;
  const tab = await tabWith(browser, html);
  const files = [];
  const pending = [];
  tab.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      pending.push(
        response
          .buffer()
          .then((body) =>
            files.push({ url: new URL(response.url()).pathname, min: body.length, brotli: brotli(body) }),
          ),
      );
  });
  const loaded = tab.evaluateOnNewDocument(() => {
    addEventListener('hv-load', () => (globalThis.hvLoaded = true));
  });
  await loaded;
  await tab.goto(`${origin}/bench-page`);
  await tab.waitForFunction('globalThis.hvLoaded === true', { timeout: 20000 });
  await tab.waitForNetworkIdle();
  await Promise.all(pending);
  await tab.close();
  return files;
}

async function bundled(what, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    // Loaded by the first question to a snapshot, the first write and the first import; measured by themselves.
    external: ['../snapshot/snapshot-send.js', './internal/office.js', '../internal/import-file.js'],
  });
  return [{ url: what, min: outputFiles[0].contents.length, brotli: brotli(outputFiles[0].contents) }];
}
const sdk = () => bundled('HangViet', "export { HangViet } from './dist/sdk/index.js'");
const office = () => bundled('writes', "export { createOffice } from './dist/sdk/internal/office.js'");
const snapshot = () =>
  bundled('snapshot reader', "export { snapshotSend } from './dist/sdk/snapshot/snapshot-send.js'");

const site = await startSite();
const browser = await openBrowser();
const over = [];
try {
  const { data } = await (await fetch(`${site.origin}/v1/products?limit=1`)).json();
  const measured = {
    card: await scriptsFor(
      browser,
      site.origin,
      `<hv-product-card product="${data[0].id}"></hv-product-card>`,
    ),
    map: await scriptsFor(browser, site.origin, '<hv-province-map></hv-province-map>'),
    calendar: await scriptsFor(
      browser,
      site.origin,
      '<hv-event-calendar month="2026-02"></hv-event-calendar>',
    ),
    sdk: await sdk(),
    office: await office(),
    snapshot: await snapshot(),
  };
  measured.loader = measured.card.filter(({ url }) => url.endsWith('/hang-viet.js'));
  for (const [what, files] of Object.entries(measured)) {
    const total = files.reduce((sum, file) => sum + file.brotli, 0);
    if (total > budgets[what]) over.push(`${what}: ${total} B, budget ${budgets[what]} B`);
    console.log(`\n${what}: ${total} B brotli in ${files.length} file(s), budget ${budgets[what]} B`);
    for (const { url, brotli: size, min } of files)
      console.log(`    ${String(size).padStart(7)}  ${url} (${min} B minified)`);
    for (const [name, bytes] of peers[what] ?? [])
      console.log(`    ${String(bytes).padStart(7)}  ${(total / bytes).toFixed(2).padStart(5)} × ${name}`);
  }
} finally {
  await browser.close();
  await site.stop();
}
if (over.length > 0 && process.argv.includes('--check')) {
  console.error(`\nOver budget:\n  ${over.join('\n  ')}`);
  process.exit(1);
}
