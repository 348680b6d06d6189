import { expect } from 'chai';
import { html } from 'lit';
import type { HvDemandBoard, HvSelectEvent } from '../../../src/components/demand-board/define.js';
import type { Demand } from '../../../src/sdk/schemas/demand.js';
import { expectAccessible } from '../helpers/accessible.js';
import { clockAt } from '../helpers/clock.js';
import { deferred, fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, seen, settled, until } from '../helpers/fixture.js';
import { everywhere, nasty } from '../helpers/hostile.js';
import { product } from '../helpers/products.js';
import { demand, match, matched, shown } from './helpers.js';

const wordsOf = (element: HTMLElement) => element.innerText.trim().replace(/\s*\n\s*/g, ' / ');

describe('<hv-demand-board>, matching products', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = clockAt('2026-11-23T03:00:00Z');
  });
  afterEach(() => {
    restore();
    cleanUp();
  });

  for (const [lang, score, reasons] of [
    [
      'vi',
      'Phù hợp 81,3/100 điểm',
      ['Đúng loại hàng / 30/30', 'Chưa rõ sản lượng / 7,5/15', 'Mùa vụ / 1/10', 'Tiêu chí khác / 0/5'],
    ],
    [
      'en',
      'Match 81.3/100 points',
      [
        'The kind of goods asked for / 30/30',
        'Capacity not stated / 7.5/15',
        'Season / 1/10',
        'Another question / 0/5',
      ],
    ],
  ] as const)
    for (const theme of ['light', 'dark', 'tet'])
      it(`are shown with the reason for each point: ${lang}, ${theme}`, async () => {
        const { element, client, all } = await shown('ready', { lang, theme });
        await until(() => all('[part=show]').length === 2);
        expect(client.calls).to.have.length(1);
        all('[part=show]')[0]!.click();
        await until(() => all('[part=score]')[0]?.textContent === score);
        expect(client.calls[1]!.name).to.equal('demands.matches');
        expect(client.calls[1]!.args.slice(0, 2)).to.deep.equal(['dm_che', { limit: 6 }]);
        expect(all('[part=reason]').map(wordsOf)).to.deep.equal(reasons);
        expect(all('[part=reason]').map((it) => !!it.querySelector('.icon'))).to.deep.equal([
          true,
          false,
          false,
          false,
        ]);
        const card = element.shadowRoot!.querySelector('hv-product-card')!;
        await until(() => card.shadowRoot!.querySelector('[role=heading]')?.ariaLevel === '4');
        await expectAccessible(element);
      });

  it('are asked for once, stay when folded for paper, and keep the focus on the button', async () => {
    const { element, client, all } = await shown('ready');
    const button = all('[part=show]')[0]!;
    const visible = () => all('.found').map((it) => it.getBoundingClientRect().height > 0);
    button.focus();
    for (const isOpen of [true, false, true]) {
      button.click();
      await until(() => button.ariaExpanded === String(isOpen) && visible()[0] === isOpen);
      await until(() => all('[part=match]').length === 1);
      expect(element.shadowRoot!.activeElement).to.equal(button);
    }
    expect(client.calls).to.have.length(2);
    expect(all('[part=show]')[1]!.ariaExpanded).to.equal('false');
  });

  it('are announced while they are looked for and when they have come', async () => {
    const late = deferred<unknown>();
    const { all } = await shown('ready', { matches: () => late.promise });
    all('[part=show]')[0]!.click();
    const status = () => all('.found [role=status]')[0]?.textContent?.trim();
    await until(() => status() === 'Đang tìm sản phẩm phù hợp…');
    expect(all('.found')[0]!.getAttribute('aria-busy')).to.equal('true');
    late.resolve(pageOf([match(), match({ product: product({ id: 'b' }) })]));
    await until(() => status() === '2 sản phẩm phù hợp nhất');
    expect(all('.found')[0]!.getAttribute('aria-busy')).to.equal('false');
  });

  it('that there are none of is said', async () => {
    const { element, all } = await shown('ready', { matches: () => Promise.resolve(pageOf([])) });
    all('[part=show]')[0]!.click();
    await until(() => seen(element).includes('Danh mục chưa có sản phẩm nào thuộc nhóm hàng này.'));
    await expectAccessible(element);
  });

  it('that fail to come leave the demand, and come when the reader tries again', async () => {
    let isBroken = true;
    const { element, all } = await shown('ready', {
      matches: () => (isBroken ? Promise.reject(sdkError('NetworkError')) : matched()),
    });
    const failed = eventOf(document, 'hv-error');
    all('[part=show]')[0]!.click();
    await until(() => all('.found [part=failed]').length === 1);
    await failed;
    expect(seen(element)).to.include('Cần chè Shan tuyết');
    await expectAccessible(element);
    isBroken = false;
    const retry = all('.found [part=failed] button')[0]!;
    retry.focus();
    retry.click();
    await until(() => all('[part=match]').length === 1);
    expect(element.shadowRoot!.activeElement).to.equal(all('[part=show]')[0]);
  });

  it('are asked for again when the element left the page before they came', async () => {
    const { element, client, all } = await shown('ready', { matches: () => new Promise(() => {}) });
    all('[part=show]')[0]!.click();
    await until(() => client.calls.length === 2);
    const place = element.parentElement!;
    element.remove();
    expect(client.calls[1]!.signal!.aborted).to.equal(true);
    place.append(element);
    await until(() => client.calls.filter(({ name }) => name === 'demands.matches').length === 2);
  });

  it('are not asked for when the page takes the choice over', async () => {
    const { client, all } = await shown('ready');
    const selected = eventOf<HvSelectEvent<Demand>>(document, 'hv-select');
    document.addEventListener('hv-select', (event) => event.preventDefault(), { once: true });
    const button = all('[part=show]')[0]!;
    button.click();
    expect((await selected).record.id).to.equal('dm_che');
    expect(button.ariaExpanded).to.equal('false');
    expect(client.calls).to.have.length(1);
  });

  for (const [name, text] of Object.entries(nasty))
    it(`do no harm when they are hostile: ${name}`, async () => {
      const reasons = [{ by: text, why: text, points: 1, of: 2 }];
      const { element, all } = await shown('ready', {
        matches: () => Promise.resolve(pageOf([match({ product: everywhere(text), reasons })])),
      });
      all('[part=show]')[0]!.click();
      await until(() => all('[part=reason]')[0]?.innerText.includes('Tiêu chí khác'));
      element.style.inlineSize = '320px';
      await settled(element);
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(element.scrollWidth).to.be.at.most(320);
    });

  it('of two boards on one page are apart', async () => {
    const client = fakeCatalogue({ demands: { matches: matched as never } });
    const place = await fixture<HTMLElement>(
      html`<div>
        <hv-demand-board .client=${client} .demands=${[demand()]}></hv-demand-board>
        <hv-demand-board .client=${client} .demands=${[demand()]}></hv-demand-board>
      </div>`,
    );
    const [one, two] = [...place.children].map((it) => (it as HvDemandBoard).shadowRoot!);
    await until(() => two!.querySelector('[part=show]'));
    one!.querySelector<HTMLElement>('[part=show]')!.click();
    await until(() => one!.querySelector('[part=match]'));
    expect(two!.querySelector('[part=match]')).to.equal(null);
  });

  for (const width of [240, 320, 480, 768, 1280])
    it(`fit ${width} px`, async () => {
      const { element, all } = await shown('ready');
      element.style.inlineSize = `${width}px`;
      all('[part=show]')[0]!.click();
      await until(() => all('[part=match]').length === 1);
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const part of all('.title, .kind, .buyer, dt, dd, .score, [part=reason], button'))
        expect(part.scrollWidth, part.textContent!).to.be.at.most(
          Math.ceil(part.getBoundingClientRect().width),
        );
      for (const button of all('button')) expect(button.getBoundingClientRect().height).to.be.at.least(24);
    });
});
