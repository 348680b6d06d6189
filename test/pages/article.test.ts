import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './helpers/site.js';
import { openBrowser, readThrough, textOf, until, untilText, visit, type Visit } from './helpers/visit.js';

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
    await untilText(seen.page, '#hang-theo-tinh', /Cà phê Khe Sanh/);
    await seen.page.evaluate(() => {
      const map = document.querySelector('hv-province-map')!;
      map.scrollIntoView();
      map.shadowRoot!.querySelector<HTMLElement>('svg [tabindex="0"]')!.focus();
    });
    await seen.page.keyboard.press('ArrowDown');
    await seen.page.keyboard.press('Enter');
    await until(
      seen.page,
      () => document.querySelector('#hang-theo-tinh')!.getAttribute('province') !== '34-44',
    );
    assert.equal(
      await seen.page.$eval('#hang-theo-tinh', (list) => list.getAttribute('province')),
      await seen.page.$eval('hv-province-map', (map) => map.getAttribute('province')),
    );
    await untilText(seen.page, '#hang-theo-tinh', /^(?!.*Cà phê Khe Sanh)/);
    await readThrough(seen.page);
  });

  it('says without script what the data says', async () => {
    const answer = await fetch(`${site.address}/v1/provinces?limit=100`);
    const { data } = (await answer.json()) as {
      data: { name: { vi: string }; counts: { products: number } }[];
    };
    const counted = new Map(data.map(({ name, counts }) => [name.vi, counts.products]));
    const tally = await seen.page.$$eval('.tally li', (rows) =>
      rows.map(
        (row) => [row.firstChild!.nodeValue!.trim(), Number(row.querySelector('span')!.textContent)] as const,
      ),
    );
    assert.deepEqual(new Map(tally), new Map([...counted].sort((one, other) => other[1] - one[1])));
    const products = await seen.page.$$eval('.goods a', (links) => links.map((link) => link.textContent!));
    const list = await fetch(`${site.address}/v1/products?province=34-44&sort=-stars&limit=8`);
    const shown = (await list.json()) as { data: { name: { vi: string } }[] };
    assert.deepEqual(
      products,
      shown.data.map(({ name }) => name.vi),
    );
  });

  it('tells search engines what it shows, each thing once, without a policy violation', async () => {
    await until(seen.page, () => !!document.querySelector('script[type="application/ld+json"]'));
    const blocks = await seen.page.$$eval('script[type="application/ld+json"]', (all) =>
      all.map(({ text }) => JSON.parse(text) as { '@type': string; '@id'?: string; name?: string }),
    );
    const named = (type: string) => blocks.filter((block) => block['@type'] === type).map(({ name }) => name);
    assert.ok(named('Product').includes('Cà phê Khe Sanh'), JSON.stringify(blocks));
    assert.ok(named('Product').includes('Bánh tráng siêu mỏng Tân Nhiên'));
    assert.ok(named('Event').some((name) => /Hội chợ Mùa Xuân/.test(name!)));
    assert.equal(named('ItemList').length, 1);
    const ids = blocks.flatMap((block) => block['@id'] ?? []);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(await seen.violations(), []);
  });

  it('shows the events of the month with Tết and lunar dates', async () => {
    const calendar = await textOf(seen.page, 'hv-event-calendar');
    assert.match(calendar, /[Tt]háng (2|Hai)\D+2026/);
    assert.match(calendar, /Hội chợ Mùa Xuân/);
    assert.match(calendar, /Tết/);
  });
});
