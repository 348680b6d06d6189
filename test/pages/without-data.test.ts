import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import { openSite, type Site } from './helpers/site.js';
import { openBrowser, readThrough, visit, type VisitOptions } from './helpers/visit.js';

const elements = 'hv-product-card, hv-product-list, hv-province-map, hv-event-calendar';
const words = [
  'Cà phê Khe Sanh',
  'Bánh tráng siêu mỏng Tân Nhiên',
  'Đà Nẵng',
  'Hoàng Sa',
  'Trường Sa',
  'Hội chợ Mùa Xuân lần thứ nhất năm 2026',
];
const isData = (url: URL) => url.pathname.startsWith('/v1/');

describe('the article when its data does not come', () => {
  let site: Site;
  let browser: Browser;
  let usual: number[];

  const open = async (options: VisitOptions) =>
    visit(browser, `${site.address}/examples/news-article/`, options);

  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
    const seen = await open({});
    await readThrough(seen.page);
    usual = await heights(seen.page);
    await seen.close();
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const heights = (page: Awaited<ReturnType<typeof open>>['page']) =>
    page.$$eval(elements, (all) => all.map((element) => element.getBoundingClientRect().height));

  async function keepsItsContent(options: VisitOptions, state?: string) {
    const seen = await open(options);
    if (state) await readThrough(seen.page, state);
    const visible = await seen.page.evaluate(() => document.body.innerText);
    for (const text of words) assert.ok(visible.includes(text), `${text} is not visible`);
    const links = await seen.page.$$eval('.plain a', (all) =>
      all
        .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height > 0)
        .map((link) => link.getAttribute('href')),
    );
    assert.ok(links.length >= 13, `${links.length} links`);
    assert.ok(links.every((href) => href?.startsWith('http')));
    const now = await heights(seen.page);
    for (const [index, height] of now.entries())
      assert.ok(
        Math.abs(height - usual[index]!) <= usual[index]! * 0.1,
        `element ${index} is ${height} px high instead of ${usual[index]}`,
      );
    assert.deepEqual(
      seen.errors.filter((error) => error.startsWith('page:')),
      [],
    );
    await seen.close();
  }

  it('keeps its content, links and height without script', () => keepsItsContent({ script: false }));

  it('keeps them when the script is blocked', () =>
    keepsItsContent({
      answer: async (request, url) => {
        if (!url.pathname.startsWith('/cdn/')) return false;
        await request.abort('blockedbyclient');
        return true;
      },
    }));

  it('keeps them when the API answers 500', () =>
    keepsItsContent(
      {
        answer: async (request, url) => {
          if (!isData(url)) return false;
          await request.respond({
            status: 500,
            contentType: 'application/problem+json',
            body: '{"title":"Internal error","status":500}',
          });
          return true;
        },
      },
      'failed',
    ));

  it('keeps them when the connection breaks', () =>
    keepsItsContent(
      {
        answer: async (request, url) => {
          if (!isData(url)) return false;
          await request.abort('connectionreset');
          return true;
        },
      },
      'failed',
    ));

  it('keeps them while the API hangs', () => {
    const waiting: HTTPRequest[] = [];
    return keepsItsContent(
      {
        answer: (request, url) => {
          if (!isData(url)) return false;
          waiting.push(request);
          return true;
        },
      },
      'loading',
    );
  });
});
