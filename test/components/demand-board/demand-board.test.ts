import { expect } from 'chai';
import { html } from 'lit';
import type { HvDemandBoard } from '../../../src/components/demand-board/define.js';
import { expectAccessible } from '../helpers/accessible.js';
import { clockAt } from '../helpers/clock.js';
import { fakeCatalogue, pageOf } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, seen, settled, until } from '../helpers/fixture.js';
import { nasty } from '../helpers/hostile.js';
import { answers, bare, demand, shown } from './helpers.js';

const said: Record<string, Record<string, RegExp>> = {
  vi: {
    loading: /^$/,
    ready:
      /^Thực phẩm\s+Cần chè Shan tuyết\s+Bên tìm mua: Siêu thị Thử\s+Lượng cần\s+2,5\u00a0tấn\/tháng\s+Hạn\s+31\/12\/2026, còn 38\u00a0ngày\s+Thời gian\s+tháng 3, 4\s+Hàng từ\s+Thái Nguyên, Bắc Ninh\s+Chứng nhận\s+VietGAP, brc\s+Yêu cầu\s+Chè búp, đóng gói 100 g\s+Sản phẩm phù hợp\s+Chào hàng\s+Thủ công mỹ nghệ\s+Cần đồ gỗ\s+Bên tìm mua: Siêu thị Thử\s+Lượng cần\s+chưa có thông tin\s+Hạn\s+chưa có thông tin\s+Sản phẩm phù hợp\s+Chào hàng$/,
    empty: /^Hiện chưa có nhu cầu tìm mua nào\.\s+Nhu cầu của các hệ thống phân phối sẽ hiện/,
    failed: /^Chưa tải được nội dung\.\s*Thử lại$/,
  },
  en: {
    loading: /^$/,
    ready:
      /^Food\s+Wanted: Shan Tuyết tea\s+Wanted by Siêu thị Thử\s+Quantity\s+2\.5\u00a0t\/month\s+Deadline\s+31 Dec 2026, 38\u00a0days left\s+Months\s+March, April\s+Goods from\s+Thai Nguyen, Bac Ninh\s+Certificates\s+VietGAP, brc\s+Requirements\s+Chè búp, đóng gói 100 g\s+Matching products\s+Make an offer\s+Handicrafts?\s+Cần đồ gỗ\s+Wanted by Siêu thị Thử\s+Quantity\s+not stated\s+Deadline\s+not stated\s+Matching products\s+Make an offer$/,
    empty: /^Nothing is wanted at present\./,
    failed: /^This could not be loaded\.\s*Try again$/,
  },
};

describe('<hv-demand-board>', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = clockAt('2026-11-23T03:00:00Z');
  });
  afterEach(() => {
    restore();
    cleanUp();
  });

  for (const lang of ['vi', 'en'])
    for (const state of Object.keys(answers))
      for (const theme of ['light', 'dark', 'tet'])
        it(`is accessible and says the right thing: ${state}, ${lang}, ${theme}`, async () => {
          const { element } = await shown(state, { lang, theme });
          await until(
            () => said[lang]![state]!.test(seen(element)),
            `“${seen(element)}” is ${said[lang]![state]}`,
          );
          await expectAccessible(element);
        });

  it('asks for open demands of what its attributes name, and for others when they change', async () => {
    const { element, client } = await shown('ready');
    expect(client.calls.map(({ name, args }) => [name, args[0]])).to.deep.equal([
      [
        'demands.list',
        { status: ['open'], limit: 6, category: ['food', 'handicraft'], province: ['thai-nguyen'] },
      ],
    ]);
    element.removeAttribute('category');
    element.removeAttribute('province');
    element.limit = 2;
    await settled(element);
    expect(client.calls[1]!.args[0]).to.deep.equal({ status: ['open'], limit: 2 });
  });

  it('loads no demand when it is given the records, and says of each how it stands', async () => {
    const client = fakeCatalogue();
    const records = [
      demand({ id: 'a', deadline: '2026-11-23' }),
      demand({ id: 'b', deadline: '2026-11-22' }),
      demand({ id: 'c', status: 'matched' }),
      demand({ id: 'd', status: 'closed' }),
      demand({ id: 'e', status: 'constructor' }),
    ];
    const element = await fixture<HvDemandBoard>(
      html`<hv-demand-board .demands=${records} .client=${client}></hv-demand-board>`,
    );
    await until(() => seen(element));
    const rows = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=demand]')];
    const text = (selector: string) =>
      rows.map((row) => row.querySelector(selector)?.textContent?.trim() ?? '');
    expect(text('[part=standing]')).to.deep.equal([
      '',
      'Đã hết hạn',
      'Đã có nguồn hàng',
      'Đã đóng',
      'Chưa nhận chào hàng',
    ]);
    expect(text('[part=answer]')).to.deep.equal(['Chào hàng', '', '', '', '']);
    expect(rows[0]!.innerText).to.include('23/11/2026, hôm nay là ngày cuối');
    expect(rows[1]!.innerText).to.match(/22\/11\/2026\s+Thời gian/);
    expect(client.calls).to.deep.equal([]);
  });

  it('shows more by a button, and hands the focus to the first new demand after the last page', async () => {
    const client = fakeCatalogue({
      demands: {
        list: ((query: { cursor?: string }) =>
          Promise.resolve(
            query.cursor ? pageOf([bare], { total: 2 }) : pageOf([demand()], { total: 2, next: 'n' }),
          )) as never,
      },
    });
    const element = await fixture<HvDemandBoard>(html`<hv-demand-board .client=${client}></hv-demand-board>`);
    const more = () => element.shadowRoot!.querySelector<HTMLElement>('[part=more]');
    await until(() => more() && seen(element).includes('Đã hiện 1 trên 2'));
    more()!.focus();
    more()!.click();
    await until(() => element.shadowRoot!.activeElement?.textContent!.includes('Cần đồ gỗ'));
    expect(client.calls[1]!.args[0]).to.deep.equal({ status: ['open'], limit: 6, cursor: 'n' });
    expect(more()).to.equal(null);
  });

  it('keeps what the page put in it until demands are there, and when they never come', async () => {
    const children = html`<a href="/nhu-cau">Nhu cầu</a>`;
    for (const state of ['loading', 'failed']) {
      const { element } = await shown(state, { children });
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    const { element } = await shown('ready', { children });
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  for (const [name, text] of Object.entries(nasty))
    it(`is not hurt by hostile data: ${name}`, async () => {
      const element = await fixture<HvDemandBoard>(
        html`<hv-demand-board
          .demands=${[
            demand({
              title: { vi: text },
              channel: { id: text, name: text },
              category: text,
              volume: { value: 1, unit: text, per: text },
              specification: { vi: text },
              certifications: [text],
              provinces: [text, '34-19'],
              seasonMonths: [1],
            }),
          ]}
        ></hv-demand-board>`,
      );
      await until(() => seen(element).includes('Thái Nguyên'));
      element.style.inlineSize = '320px';
      await settled(element);
      expect(element.shadowRoot!.querySelector('img, script, a')).to.equal(null);
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(element.scrollWidth).to.be.at.most(320);
    });
});
