import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './helpers/site.js';
import { openBrowser, readThrough, textOf, until, visit, type Visit } from './helpers/visit.js';

describe('the news article', () => {
  let site: Site;
  let browser: Browser;
  let seen: Visit;

  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
    seen = await visit(browser, `${site.address}/examples/news-article/`);
    await readThrough(seen.page);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('opens without an error and without a policy violation, under a strict policy with Trusted Types', async () => {
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(await seen.violations(), []);
    const answer = await fetch(`${site.address}/examples/news-article/`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe-/);
  });

  it('shows the products beside the text', async () => {
    const card = await textOf(seen.page, 'hv-product-card');
    for (const words of ['Cà phê Khe Sanh', 'Quảng Trị', 'Hợp tác xã Nông sản Khe Sanh'])
      assert.ok(card.includes(words), `${words} in: ${card}`);
    const compact = await textOf(seen.page, 'hv-product-card[layout=compact]');
    assert.ok(compact.includes('Bánh tráng siêu mỏng Tân Nhiên'), compact);
  });

  it('labels both archipelagos on the map', async () => {
    const map = await textOf(seen.page, 'hv-province-map');
    assert.match(map, /Hoàng Sa/);
    assert.match(map, /Trường Sa/);
  });

  it('filters the list by the province chosen on the map', async () => {
    const list = '#hang-theo-tinh';
    const before = await textOf(seen.page, list);
    await seen.page.focus('hv-province-map');
    await until(seen.page, () => !!document.querySelector('hv-province-map')?.shadowRoot?.activeElement);
    await seen.page.keyboard.press('ArrowDown');
    await seen.page.keyboard.press('Enter');
    await until(seen.page, () => !!document.querySelector('hv-product-list')?.getAttribute('province'));
    await until(
      seen.page,
      (text) => document.querySelector('hv-product-list')?.shadowRoot?.textContent !== text,
      before,
    );
    await readThrough(seen.page);
    assert.notEqual(await textOf(seen.page, list), before);
  });

  it('shows the events of the month with Tết and lunar dates', async () => {
    const calendar = await textOf(seen.page, 'hv-event-calendar');
    assert.match(calendar, /[Tt]háng (2|Hai)\D+2026/);
    assert.match(calendar, /Hội chợ Mùa Xuân/);
    assert.match(calendar, /Tết/);
  });
});
