import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/components/programme-figures/define.js';
import type { HvProgrammeFigures, HvSelectEvent } from '../../../src/components/programme-figures/define.js';
import type { Figure } from '../../../src/sdk/schemas/figure.js';
import { expectAccessible } from '../helpers/accessible.js';
import { fakeCatalogue, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, seen, settled, until } from '../helpers/fixture.js';
import { nasty } from '../helpers/hostile.js';

const provinces = { vi: 'tỉnh, thành phố', en: 'provinces and cities' };
const figure = (rest: { [Field in keyof Figure]?: Figure[Field] | undefined } = {}): Figure =>
  ({
    id: 'active',
    value: 30,
    qualifier: 'more-than',
    unit: provinces,
    meaning: { vi: 'Số tỉnh đã kết nối.', en: 'Provinces that took part.' },
    period: { year: 2023 },
    status: 'reported',
    sources: [{ url: 'https://bao.example/so', publisher: 'Báo Thử', date: '2023-12-06' }],
    ...rest,
  }) as Figure;
const lists = figure({
  id: 'lists',
  qualifier: 'exactly',
  meaning: { vi: 'Số tỉnh trong danh sách.', en: 'Provinces on the lists.' },
});

async function* each(figures: Figure[]) {
  yield* await Promise.resolve(figures);
}
const answers: Record<string, () => AsyncGenerator<Figure, void, undefined>> = {
  ready: () => each([lists, figure()]),
  empty: () => each([]),
  async *loading() {
    yield await new Promise<Figure>(() => {});
  },
  async *failed() {
    yield await Promise.reject<Figure>(sdkError('ServerError'));
  },
};
const shown = async (
  state: string,
  {
    lang = 'vi',
    theme = 'light',
    children,
  }: { lang?: string; theme?: string; children?: TemplateResult } = {},
) => {
  const client = fakeCatalogue({ figures: { listAll: answers[state]! } });
  const element = await fixture<HvProgrammeFigures>(
    html`<hv-programme-figures
      figures="active, lists"
      year="2023"
      lang=${lang}
      theme=${theme}
      .client=${client}
      >${children}</hv-programme-figures
    >`,
  );
  await until(() => element.near);
  await settled(element);
  return { element, client };
};
const given = async (figures: Figure[], lang = 'vi') => {
  const element = await fixture<HvProgrammeFigures>(
    html`<hv-programme-figures lang=${lang} .figures=${figures}></hv-programme-figures>`,
  );
  await until(() => seen(element));
  return element;
};
const texts = (element: Element, part: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part=${part}]`)].map((it) =>
    it.innerText
      .trim()
      .replace(/\s*\n\s*/g, ' / ')
      .trim(),
  );

const said: Record<string, Record<string, RegExp>> = {
  vi: {
    loading: /^$/,
    ready:
      /^Năm 2023\s+hơn\u00a030\u00a0tỉnh, thành phố\s+Số tỉnh đã kết nối\.\s+Nguồn: Báo Thử, 6\/12\/2023\s+Năm 2023\s+30\u00a0tỉnh, thành phố\s+Số tỉnh trong danh sách\.\s+Nguồn: Báo Thử, 6\/12\/2023$/,
    empty: /^Chưa có số liệu\.$/,
    failed: /^Chưa tải được nội dung\.\s*Thử lại$/,
  },
  en: {
    loading: /^$/,
    ready:
      /^2023\s+more than\u00a030\u00a0provinces and cities\s+Provinces that took part\.\s+Source: Báo Thử, 6 Dec 2023\s+2023\s+30\u00a0provinces and cities\s+Provinces on the lists\./,
    empty: /^There are no figures yet\.$/,
    failed: /^This could not be loaded\.\s*Try again$/,
  },
};

describe('<hv-programme-figures>', () => {
  afterEach(cleanUp);

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

  it('asks for what its attributes name, and shows it in their order', async () => {
    const { element, client } = await shown('ready');
    expect(client.calls[0]!.args[0]).to.deep.equal({ limit: 100, ids: ['active', 'lists'], year: [2023] });
    element.removeAttribute('figures');
    element.year = 2024;
    await settled(element);
    expect(client.calls[1]!.args[0]).to.deep.equal({ limit: 100, year: [2024] });
  });

  it('says a number only as it was said', async () => {
    const rest = (fields: { [Field in keyof Figure]?: Figure[Field] | undefined }) => figure(fields);
    const element = await given([
      rest({ value: 3000, qualifier: 'exactly', unit: { vi: 'sản phẩm' } }),
      rest({ value: 50, qualifier: 'nearly', unit: { vi: 'tỷ đồng' }, label: { vi: 'Doanh thu' } }),
      rest({ value: undefined, min: 2, max: 3, qualifier: 'exactly' }),
      rest({ value: undefined, min: 2, qualifier: 'exactly' }),
      rest({ value: 12.5, qualifier: 'about', unit: { vi: '%' } }),
      rest({ value: 0, qualifier: 'exactly' }),
      rest({ value: undefined }),
      rest({ value: 40, qualifier: 'rather-less-than' }),
      rest({ value: 40, qualifier: 'constructor' }),
    ]);
    expect(texts(element, 'amount')).to.deep.equal([
      '3.000\u00a0sản phẩm',
      'gần\u00a050\u00a0tỷ đồng / Doanh thu',
      '2–3\u00a0tỉnh, thành phố',
      'từ 2\u00a0tỉnh, thành phố',
      'khoảng\u00a012,5%',
      '0\u00a0tỉnh, thành phố',
      'Chưa có thông tin: tỉnh, thành phố',
      'Xem nguồn: tỉnh, thành phố',
      'Xem nguồn: tỉnh, thành phố',
    ]);
  });

  it('says when it counts, what is only a plan, and what is not known', async () => {
    const element = await given([
      figure({ period: { year: 2024 }, status: 'plan' }),
      figure({ period: {}, asOf: '2023-12-06' }),
      figure({ period: { from: '2024-07', to: '2025-06' } }),
      figure({ period: { from: '2009' } }),
      figure({ period: {} }),
      figure({ period: { from: '2024-99', to: 'constructor' }, asOf: '2024-02-77', status: 'guess' }),
    ]);
    expect(texts(element, 'period')).to.deep.equal([
      'Năm 2024, kế hoạch',
      'Tính đến 6/12/2023',
      'Từ tháng 7/2024 đến tháng 6/2025',
      'Từ 2009',
      'Chưa rõ thời gian',
      'Chưa rõ thời gian, xem nguồn để rõ tình trạng',
    ]);
  });

  it('has headings of the level asked for, and Vietnamese marked as such in English', async () => {
    const element = await given([figure({ unit: { vi: 'chuỗi' } })], 'en');
    element.headingLevel = 4;
    await until(() => seen(element).includes('more than'));
    const heading = element.shadowRoot!.querySelector('[role=heading]')!;
    expect(heading.getAttribute('aria-level')).to.equal('4');
    expect(heading.querySelector('[lang=vi]')!.textContent).to.equal('chuỗi');
    expect(element.shadowRoot!.querySelector('[part=meaning]')!.getAttribute('lang')).to.equal('en');
  });

  it('names each link by its figure, and says when there is no source', async () => {
    const element = await given([figure(), lists, figure({ sources: [] })]);
    const names = [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.ariaLabel);
    expect(names).to.deep.equal([
      'hơn\u00a030\u00a0tỉnh, thành phố, Nguồn: Báo Thử, 6/12/2023',
      '30\u00a0tỉnh, thành phố, Nguồn: Báo Thử, 6/12/2023',
    ]);
    expect(seen(element)).to.match(/Chưa có nguồn$/);
  });

  it('tells figures that look alike apart by the headline of their source where nothing else does', async () => {
    const week = (title: string) =>
      figure({ meaning: undefined, sources: [{ url: 'https://bao.example/', publisher: 'Báo Thử', title }] });
    const element = await given([week('Tuần trái cây'), week('Tuần thủy sản'), figure()]);
    expect(texts(element, 'source')).to.deep.equal([
      'Nguồn: “Tuần trái cây”, Báo Thử',
      'Nguồn: “Tuần thủy sản”, Báo Thử',
      'Nguồn: Báo Thử, 6/12/2023',
    ]);
  });

  it('loads nothing when it is given the records, twice on a page', async () => {
    const client = fakeCatalogue();
    const page = await fixture<HTMLElement>(
      html`<div>
        <hv-programme-figures .client=${client} .figures=${[figure()]}></hv-programme-figures>
        <hv-programme-figures .client=${client} .figures=${[lists]} lang="en"></hv-programme-figures>
      </div>`,
    );
    const [first, second] = page.children as unknown as [Element, Element];
    await until(() => seen(first).includes('hơn') && seen(second).includes('on the lists'));
    expect(client.calls).to.deep.equal([]);
    expect(seen(second)).not.to.include('more than');
  });

  it('keeps what the page put in it until the figures are there, and when they never come', async () => {
    const children = html`<a href="/so-lieu">Xem số liệu</a>`;
    for (const state of ['loading', 'failed']) {
      const { element } = await shown(state, { children });
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    const { element } = await shown('ready', { children });
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  it('tries again when asked', async () => {
    const { element, client } = await shown('failed');
    element.shadowRoot!.querySelector('button')!.click();
    await settled(element);
    expect(client.calls).to.have.length(2);
  });

  it('asks before a source is followed, and can be kept from it', async () => {
    const { element } = await shown('ready');
    const selected = eventOf<HvSelectEvent<Figure>>(document, 'hv-select');
    document.addEventListener('hv-select', (event) => event.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    element.shadowRoot!.querySelector('a')!.dispatchEvent(click);
    expect((await selected).record.id).to.equal('active');
    expect(click.defaultPrevented).to.equal(true);
  });

  for (const [name, text] of Object.entries(nasty))
    it(`is not hurt by hostile data: ${name}`, async () => {
      const element = await given([
        figure({
          id: text,
          unit: { vi: text },
          label: { vi: text },
          meaning: { vi: text },
          period: { from: text, to: text },
          asOf: text,
          status: text,
          saidBy: text,
          sources: [{ url: text, publisher: text, date: text }],
        }),
      ]);
      element.style.inlineSize = '320px';
      await settled(element);
      expect(element.shadowRoot!.querySelector('img, a')).to.equal(null);
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(element.scrollWidth).to.be.at.most(320);
    });

  for (const width of [240, 320, 480, 768, 1280])
    it(`fits ${width} px`, async () => {
      const { element } = await shown('ready');
      element.style.inlineSize = `${width}px`;
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const part of element.shadowRoot!.querySelectorAll('[part=amount], [part=meaning], .source'))
        expect(part.scrollWidth, part.textContent!).to.be.at.most(
          Math.ceil(part.getBoundingClientRect().width),
        );
    });
});
