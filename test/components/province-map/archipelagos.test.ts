import { expect } from 'chai';
import type { Catalogue } from '../../../src/sdk/catalogue.js';
import { fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, settled, until } from '../helpers/fixture.js';
import { all, drawn, expectArchipelagos, figures, mapWith, one, resize, unit } from './helpers.js';

const WIDTHS = [240, 320, 519, 520, 768, 1280];
const never = new Promise<never>(() => {});
const situations: [string, () => Catalogue, Record<string, string>][] = [
  ['with data', figures, {}],
  ['with a choice', figures, { province: 'khanh-hoa' }],
  ['with Đà Nẵng chosen', figures, { province: 'da-nang' }],
  ['while loading', () => fakeCatalogue({ provinces: { list: () => never } }), {}],
  [
    'after a failure',
    () => fakeCatalogue({ provinces: { list: () => Promise.reject(sdkError('ServerError')) } }),
    {},
  ],
  ['without data', () => fakeCatalogue({ provinces: { list: () => Promise.resolve(pageOf([])) } }), {}],
  ['in English', figures, { lang: 'en' }],
  ['in Tết colours', figures, { theme: 'tet' }],
  ['in dark colours', figures, { theme: 'dark' }],
  ['by agreements', figures, { metric: 'agreements' }],
];

describe('<hv-province-map> and both archipelagos', () => {
  afterEach(cleanUp);
  after(() => resize(800));

  for (const [what, client, attributes] of situations)
    for (const units of ['34', '63'])
      it(`draws and names them ${what}, units ${units}, at every width`, async () => {
        const map = await mapWith(client(), { ...attributes, units });
        if (attributes.lang === 'en')
          await until(() => map.shadowRoot!.textContent!.includes('(Việt Nam)'), 'English words');
        for (const width of WIDTHS) {
          await resize(width);
          await drawn(map);
          expectArchipelagos(map, `${what} ${units} ${width}`);
        }
      });

  it('keeps the mainland at three quarters of the drawing and more, at 320 px', async () => {
    await resize(320);
    const map = await mapWith(figures());
    const { height } = one(map, '.drawing').getBoundingClientRect();
    expect(one(map, '.coast').getBoundingClientRect().height / height).to.be.above(0.75);
  });
  it('draws them without any address for data, and says what is missing', async () => {
    const map = document.createElement('hv-province-map');
    document.body.append(map);
    await drawn(map);
    expectArchipelagos(map, 'unset');
    expect(one(map, '[part=failed]').textContent).to.include('Chưa có địa chỉ dữ liệu');
    map.remove();
  });
  it('keeps them while the units change and while the new ones are loading', async () => {
    const list = (query: { units?: string } | undefined) =>
      query!.units === '34' ? figures().provinces.list({ units: '34' }) : never;
    const map = await mapWith(fakeCatalogue({ provinces: { list: list as never } }));
    map.units = '63';
    await until(() => all(map, '.unit').length === 63);
    expectArchipelagos(map, 'changing');
  });
  it('highlights them with the unit that they belong to', async () => {
    const map = await mapWith(figures(), { province: '34-48' });
    const chosen = () => all(map, '.is-chosen text').map((it) => it.textContent!.replace(/\s+/g, ' '));
    expect(chosen()).to.deep.equal(['Quần đảo Hoàng Sa (Đà Nẵng)']);
    map.province = 'VN-34';
    await settled(map);
    expect(chosen()).to.deep.equal(['Quần đảo Trường Sa (Khánh Hòa)']);
    map.units = '63';
    map.province = '63-49';
    await drawn(map);
    expect(chosen()).to.deep.equal([]);
  });
  it('chooses the unit when an archipelago is tapped', async () => {
    const map = await mapWith(figures());
    one(map, '.far rect').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled(map);
    expect(map.province).to.equal('34-48');
    expect(unit(map, '48').getAttribute('aria-selected')).to.equal('true');
    expect(one(map, '.panel').textContent).to.include('Có quần đảo Hoàng Sa.');
  });
});
