import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tools/browser.mjs';

/** Opens a headless Chromium. Close it when done. */
export async function openBrowser() {
  return puppeteer.launch({ headless: true, ...(await findChromium()) });
}

/** Serves `html` at `origin`/bench-page from memory, all other addresses as they are. Resolves to the tab, not yet opened. */
export async function tabWith(browser, html, { cpu = 1 } = {}) {
  const tab = await browser.newPage();
  await tab.setCacheEnabled(false);
  await tab.setRequestInterception(true);
  tab.on('request', (request) =>
    new URL(request.url()).pathname === '/bench-page'
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.continue(),
  );
  if (cpu !== 1) await tab.emulateCPUThrottling(cpu);
  return tab;
}
