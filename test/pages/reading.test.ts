import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { openSite, type Site } from './helpers/site.js';

const guide = readFileSync(fileURLToPath(new URL('../../docs/embedding.md', import.meta.url)), 'utf8');

/** What a reading mode keeps of a page: its parser sees custom elements as plain ones, as any page without script has them. */
function read(html: string): { text: string; links: string[] } {
  const { document } = parseHTML(html);
  const found = new Readability(document as unknown as Document).parse();
  assert.ok(found?.content, 'nothing was found to read');
  const { document: kept } = parseHTML(`<!doctype html><html><body>${found.content}</body></html>`);
  return {
    text: kept.body.textContent!.replace(/\s+/g, ' '),
    links: [...kept.querySelectorAll('a')].map((link) => link.getAttribute('href')!),
  };
}

const elements = 'hv-product-card, hv-product-list, hv-province-map, hv-event-calendar';

describe('a reading mode', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.stop());
  const served = async (path: string) => (await fetch(site.address + path)).text();

  it('keeps what stands in the elements of the article: every name, text and link', async () => {
    const article = await served('/examples/news-article/');
    const { text, links } = read(article);
    const { document } = parseHTML(article);
    const inside = [...document.querySelectorAll(elements)];
    assert.equal(inside.length, 5);
    for (const element of inside) {
      for (const words of element.querySelectorAll('a, p, li')) {
        const said = words.textContent!.replace(/\s+/g, ' ').trim();
        assert.ok(text.includes(said), `<${element.localName}> loses: ${said}`);
      }
      for (const link of element.querySelectorAll('a'))
        assert.ok(links.includes(link.getAttribute('href')!), `${link.outerHTML} is lost`);
    }
    for (const name of ['Cà phê Khe Sanh', 'Hợp tác xã Nông sản Khe Sanh', 'Bánh tráng siêu mỏng Tân Nhiên'])
      assert.ok(text.includes(name), name);
  });

  it('keeps the snippets of the gallery and of the guide in an article they are pasted into', async () => {
    const { document } = parseHTML(await served('/'));
    const gallery = [...document.querySelectorAll('pre')].map((it) => it.textContent!);
    const snippets = [...gallery, /```html\n([\s\S]*?)```/.exec(guide)![1]!].filter((it) =>
      it.includes('<hv-product-card'),
    );
    assert.equal(snippets.length, 2);
    // Sentences of the article's own page, long enough to be one.
    const page = parseHTML(await served('/examples/news-article/')).document;
    const [first, ...rest] = [...page.querySelectorAll('.body > p')].map((it) => it.outerHTML);
    for (const snippet of snippets) {
      const { text, links } = read(
        `<!doctype html><html><body><article>${first}${snippet}${rest.join('')}</article></body></html>`,
      );
      const link = parseHTML(`<!doctype html><html><body>${snippet}</body></html>`).document.querySelector(
        'a',
      )!;
      assert.ok(text.includes(link.textContent!), snippet);
      assert.ok(links.includes(link.getAttribute('href')!), snippet);
    }
  });
});
