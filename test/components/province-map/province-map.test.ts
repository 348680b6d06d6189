import { expect } from 'chai';
import type { HvProvinceSelectEvent } from '../../../src/components/province-map/define.js';
import { expectAccessible } from '../helpers/accessible.js';
import { deferred, fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, seen, settled, textOf, until } from '../helpers/fixture.js';
import { all, drawn, figures, mapWith, one, options, resize, unit } from './helpers.js';
import { provincesOf } from './provinces.js';

const press = (map: Element, key: string) => {
  const focused = map.shadowRoot!.activeElement ?? map.shadowRoot!.querySelector('[tabindex="0"]')!;
  focused.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
};
const tap = (target: Element) =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
const listen = (map: Element) => {
  const heard: string[] = [];
  for (const type of ['hv-select', 'hv-province-select', 'hv-load', 'hv-error'])
    map.addEventListener(type, (event) => {
      const { detail } = event as CustomEvent<{ province?: string | null; record?: { id: string } }>;
      heard.push(
        `${type} ${type === 'hv-province-select' ? detail.province : (detail.record?.id ?? '')}`.trim(),
      );
    });
  return heard;
};

describe('<hv-province-map>', () => {
  afterEach(cleanUp);

  it('is a list box of the 34, each named with its figure', async () => {
    const map = await mapWith(figures());
    expect(one(map, '[role=listbox]').getAttribute('aria-label')).to.equal('Tỉnh, thành phố');
    expect(options(map)).to.have.length(34);
    expect(unit(map, '01').getAttribute('aria-label')).to.equal('Hà Nội, 1 sản phẩm');
    expect(unit(map, '24').getAttribute('aria-label')).to.equal('Bắc Ninh, 0 sản phẩm');
    expect(textOf(map, '.legend')).to.match(/^Số sản phẩm 4\d–4\d .* 0$/);
  });
  it('asks once for each list of units, and not again for another metric', async () => {
    const client = figures();
    const map = await mapWith(client);
    map.metric = 'agreements';
    await settled(map);
    expect(unit(map, '01').getAttribute('aria-label')).to.equal('Hà Nội, 1 văn bản hợp tác');
    expect(textOf(map, '.legend p')).to.equal('Số văn bản hợp tác với Hà Nội');
    map.units = '63';
    await until(() => options(map).length === 63);
    expect(client.calls.map(({ args }) => args[0])).to.deep.equal([
      { units: '34', limit: 100 },
      { units: '63', limit: 100 },
    ]);
  });
  it('falls back to products and the 34 for attributes it does not know', async () => {
    const map = await mapWith(figures(), { metric: 'toString', units: '12' });
    expect(unit(map, '01').getAttribute('aria-label')).to.equal('Hà Nội, 1 sản phẩm');
    expect(options(map)).to.have.length(34);
  });
  it('speaks English', async () => {
    const map = await mapWith(figures(), { lang: 'en' });
    await until(() => textOf(map, '.legend p') === 'Number of products');
    expect(unit(map, '01').getAttribute('aria-label')).to.equal('Hanoi, 1 product');
    expect(one(map, '.tools button').textContent!.trim()).to.equal('Table');
  });
  it('tells 0 from no figure', async () => {
    const units = provincesOf('34').filter(({ code }) => code !== '96');
    units[0]!.counts.products = -1;
    const map = await mapWith(fakeCatalogue({ provinces: { list: () => Promise.resolve(pageOf(units)) } }));
    expect(unit(map, '01').getAttribute('aria-label')).to.equal('Hà Nội, chưa có số liệu');
    expect(options(map)).to.have.length(33);
    expect(textOf(map, '.legend')).to.match(/0 Chưa có số liệu$/);
    const fill = (code: string) => getComputedStyle(unit(map, code)).fill;
    expect(fill('01')).not.to.equal(fill('24'));
  });

  describe('by keyboard', () => {
    for (const units of ['34', '63'])
      it(`has one tab stop, and arrow keys reach all ${units}`, async () => {
        const map = await mapWith(figures(), { units });
        expect(all(map, '.drawing [tabindex="0"]')).to.have.length(1);
        unit(map, '01').focus();
        const code = () => (map.shadowRoot!.activeElement as SVGElement).dataset.code!;
        // a walk through all: from each new unit try the four arrows, coming back by focus
        const reached = new Set(['01']);
        for (const from of reached)
          for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
            unit(map, from).focus();
            press(map, key);
            reached.add(code());
          }
        expect(reached.size).to.equal(Number(units));
        await settled(map);
        expect(all(map, '.drawing [tabindex="0"]').map((it) => it.dataset.code)).to.deep.equal([code()]);
        press(map, 'Home');
        expect(code()).to.equal('01');
        press(map, 'End');
        expect(code()).to.equal('96');
      });
    it('chooses with Enter and Space, clears with Escape, jumps to a letter', async () => {
      const map = await mapWith(figures());
      const heard = listen(map);
      unit(map, '01').focus();
      press(map, 'Enter');
      await settled(map);
      press(map, 'đ');
      expect((map.shadowRoot!.activeElement as SVGElement).dataset.code).to.equal('11');
      press(map, ' ');
      await settled(map);
      press(map, 'Escape');
      await settled(map);
      expect(heard).to.deep.equal([
        'hv-select 34-01',
        'hv-province-select 34-01',
        'hv-select 34-11',
        'hv-province-select 34-11',
        'hv-province-select null',
      ]);
      expect(map.hasAttribute('province')).to.equal(false);
    });
    it('draws a ring around the unit in focus, over its neighbours', async () => {
      const map = await mapWith(figures());
      unit(map, '01').focus();
      press(map, 'End');
      await settled(map);
      expect(one(map, '.look').getAttribute('d')).to.equal(unit(map, '96').getAttribute('d'));
      expect(parseFloat(getComputedStyle(one(map, '.look')).strokeWidth)).to.be.at.least(2);
      expect(textOf(map, '.panel')).to.include('Cà Mau');
    });
  });

  describe('a choice', () => {
    it('is made by a tap: panel, events, attribute; nothing else happens', async () => {
      const map = await mapWith(figures());
      const heard = listen(map);
      const { href } = location;
      tap(unit(map, '24'));
      await until(() => textOf(map, '.panel').includes('cũ'));
      expect(textOf(map, '.panel')).to.equal(
        'Bắc Ninh 0 sản phẩm Đồng bằng sông Hồng. Gồm Bắc Giang và Bắc Ninh cũ. Bỏ chọn',
      );
      expect(map.getAttribute('province')).to.equal('34-24');
      expect(unit(map, '24').getAttribute('aria-selected')).to.equal('true');
      tap(unit(map, '24'));
      expect(heard).to.deep.equal(['hv-select 34-24', 'hv-province-select 34-24']);
      expect(location.href).to.equal(href);
      tap(one(map, '.panel button'));
      await settled(map);
      expect(heard.at(-1)).to.equal('hv-province-select null');
      expect(textOf(map, '.panel')).to.include('Chọn một tỉnh');
    });
    it('tells what a unit of the 63 belongs to today', async () => {
      const map = await mapWith(figures(), { units: '63', province: '63-24' });
      await until(() => textOf(map, '.panel').includes('Nay thuộc Bắc Ninh.'));
    });
    it('is silent when the page makes it', async () => {
      const map = await mapWith(figures());
      const heard = listen(map);
      map.province = '34-31';
      await settled(map);
      map.removeAttribute('province');
      await settled(map);
      expect(heard).to.deep.equal([]);
    });
    for (const [input, units, id] of [
      ['34-24', '34', '24'],
      ['bac-ninh', '34', '24'],
      ['63-24', '34', '24'],
      ['VN-34', '34', '56'],
      ['Đà Nẵng', '34', '48'],
      ['tp hcm', '34', '79'],
      ['Thành phố Huế', '34', '46'],
      ['Bắc Giang', '34', '24'],
      ['bac giang', '63', '24'],
      ['63-24', '63', '24'],
      ['atlantis', '34', undefined],
      ['24', '34', '24'],
    ] as const)
      it(`understands "${input}" among the ${units}`, async () => {
        const map = await mapWith(figures(), { province: input, units });
        const chosen = () => all<SVGElement>(map, '[aria-selected=true]').map((it) => it.dataset.code);
        if (id) await until(() => chosen().length);
        else await settled(map);
        expect(chosen()).to.deep.equal(id ? [id] : []);
      });
    it('sets `province` of the element named by `for`, removes it when cleared, and leaves it when cancelled', async () => {
      const list = document.createElement('section');
      list.id = 'goods';
      document.body.append(list);
      const map = await mapWith(figures(), { for: 'goods' });
      tap(unit(map, '31'));
      expect(list.getAttribute('province')).to.equal('34-31');
      map.addEventListener('hv-province-select', (event) => event.preventDefault(), { once: true });
      tap(unit(map, '01'));
      expect(list.getAttribute('province')).to.equal('34-31');
      await settled(map);
      press(map, 'Escape');
      expect(list.hasAttribute('province')).to.equal(false);
      map.addEventListener('hv-select', (event) => event.preventDefault(), { once: true });
      tap(unit(map, '33'));
      expect([map.province, list.getAttribute('province')]).to.deep.equal([undefined, null]);
      list.remove();
    });
    it('is announced with typed fields, out of shadow roots', async () => {
      const map = await mapWith(figures());
      const heard = eventOf<HvProvinceSelectEvent>(document, 'hv-province-select');
      tap(unit(map, '96'));
      const event = await heard;
      expect([event.province, event.cancelable, event.composed]).to.deep.equal(['34-96', true, true]);
    });
  });

  describe('the table', () => {
    const rows = (map: Parameters<typeof all>[0]) =>
      all<HTMLElement>(map, 'tbody tr').map((row) => row.textContent!.trim().split(/\s{2,}/));
    for (const units of ['34', '63'])
      it(`says the same as the map of the ${units}, always in the page, opened by a button`, async () => {
        const map = await mapWith(figures(), { units });
        const said = options(map).map((it) =>
          it.getAttribute('aria-label')!.replace(' sản phẩm', '').split(', '),
        );
        expect(rows(map).map(String).sort()).to.deep.equal(said.map(String).sort());
        const button = one(map, '.tools button');
        expect([button.textContent!.trim(), button.ariaExpanded]).to.deep.equal(['Xem bảng', 'false']);
        expect(one(map, 'table').checkVisibility()).to.equal(false);
        tap(button);
        await settled(map);
        expect([button.textContent!.trim(), button.ariaExpanded]).to.deep.equal(['Ẩn bảng', 'true']);
        expect(one(map, 'table').checkVisibility()).to.equal(true);
      });
    it('sorts by value and by name in Vietnamese order', async () => {
      const map = await mapWith(figures());
      tap(one(map, '.tools button'));
      const [byName, byValue] = all<HTMLElement>(map, 'thead button');
      const values = () => rows(map).map(([, value]) => Number(value));
      expect(values()).to.deep.equal(values().toSorted((a, b) => b - a));
      tap(byName!);
      await until(() => rows(map)[2]![0] === 'Cà Mau', 'the Vietnamese order');
      const names = rows(map).map(([name]) => name);
      expect(names.slice(0, 12)).to.deep.equal(
        'An Giang,Bắc Ninh,Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Nội'.split(
          ',',
        ),
      );
      expect(all(map, 'thead th').map((it) => it.getAttribute('aria-sort'))).to.deep.equal([
        'ascending',
        null,
      ]);
      tap(byValue!);
      tap(byValue!);
      await settled(map);
      expect(values()).to.deep.equal(values().toSorted((a, b) => a - b));
    });
    it('chooses like the map, and is accessible when open', async () => {
      const map = await mapWith(figures());
      tap(one(map, '.tools button'));
      await settled(map);
      const heard = listen(map);
      tap(all<HTMLElement>(map, 'tbody button')[3]!);
      await settled(map);
      expect(heard).to.have.length(2);
      expect(all(map, 'tbody [aria-pressed=true]')).to.have.length(1);
      expect(all(map, '[aria-selected=true]')).to.have.length(1);
      await expectAccessible(map);
    });
  });

  describe('targets at 320 px', () => {
    before(() => resize(320));
    after(() => resize(800));
    for (const units of ['34', '63'])
      it(`are 24 px and more for each of the ${units}, on the map or in the list; discs steal from nobody`, async () => {
        const map = await mapWith(figures(), { units });
        const list = new Set<string>();
        tap(one(map, '.tools button'));
        await settled(map);
        all<HTMLElement>(map, 'tbody button').forEach((button) => {
          const { width, height } = button.getBoundingClientRect();
          if (width >= 24 && height >= 24) list.add(button.textContent!.trim());
        });
        let touchable = 0;
        for (const option of options(map)) {
          const code = (option as SVGElement).dataset.code!;
          const disc = one(map, `.touch [data-code='${code}']`)?.getBoundingClientRect();
          const shape = option.getBoundingClientRect();
          if ((disc?.width ?? 0) >= 24 || (shape.width >= 24 && shape.height >= 24)) touchable++;
          else expect(list.has(option.getAttribute('aria-label')!.split(',')[0]!), code).to.equal(true);
          // wherever a disc is, a tap in its middle means its unit
          option.scrollIntoView({ block: 'center' });
          const at = (one(map, `.touch [data-code='${code}']`) ?? option).getBoundingClientRect();
          if (disc) {
            const hit = map.shadowRoot!.elementFromPoint(
              at.x + at.width / 2,
              at.y + at.height / 2,
            ) as SVGElement;
            expect(hit.dataset.code).to.equal(code);
          }
        }
        expect(list.size).to.equal(Number(units));
        expect(touchable, 'on the map itself').to.be.at.least(units === '34' ? 30 : 36);
      });
  });

  describe('states', () => {
    it('loads, then says so once, and is accessible throughout', async () => {
      const answer = deferred<never>();
      const map = await mapWith(fakeCatalogue({ provinces: { list: () => answer.promise } }));
      const heard = listen(map);
      expect(one(map, '.whole').ariaBusy).to.equal('true');
      expect(all(map, '[role=option], [tabindex]')).to.have.length(0);
      await expectAccessible(map);
      answer.resolve(pageOf(provincesOf('34')) as never);
      await until(() => options(map).length === 34);
      await settled(map);
      expect(heard).to.deep.equal(['hv-load']);
      await expectAccessible(map);
      map.lang = 'en';
      await until(() => textOf(map, '.legend p') === 'Number of products');
      await expectAccessible(map);
    });
    it('keeps the map and offers to try again after a failure', async () => {
      let fine = false;
      const list = () =>
        fine ? Promise.resolve(pageOf(provincesOf('34'))) : Promise.reject(sdkError('ServerError'));
      const map = await mapWith(fakeCatalogue({ provinces: { list } }));
      expect(textOf(map, '.panel')).to.match(/^Chưa tải được nội dung\. ?Thử lại$/);
      expect(all(map, '.unit')).to.have.length(34);
      await expectAccessible(map);
      fine = true;
      tap(one(map, '.panel button'));
      await until(() => options(map).length === 34);
      expect(textOf(map, '.panel')).to.include('Chọn một tỉnh');
    });
    it('says that there are no figures', async () => {
      const map = await mapWith(fakeCatalogue({ provinces: { list: () => Promise.resolve(pageOf([])) } }));
      await until(() => textOf(map, '.panel') === 'Chưa có số liệu để vẽ lên bản đồ.');
      await expectAccessible(map);
    });
    it('keeps the height it reserved, whatever the state', async () => {
      const answer = deferred<never>();
      const map = await mapWith(fakeCatalogue({ provinces: { list: () => answer.promise } }));
      for (const width of [320, 768]) {
        await resize(width);
        await drawn(map);
        const { height } = map.getBoundingClientRect();
        answer.resolve(pageOf(provincesOf('34')) as never);
        await until(() => options(map).length === 34);
        map.province = 'da-nang';
        await settled(map);
        expect(Math.abs(map.getBoundingClientRect().height - height), `${width}`).to.be.below(
          height * 0.01 + 1,
        );
        map.province = undefined;
      }
      await resize(800);
    });
    it("shows the page's own content until the data has come, and when it never comes", async () => {
      const answer = deferred<never>();
      const map = await mapWith(
        fakeCatalogue({ provinces: { list: () => answer.promise } }),
        {},
        'Danh sách tỉnh',
      );
      expect(one(map, 'slot')).not.to.equal(null);
      answer.reject(sdkError('NetworkError'));
      await until(() => textOf(map, '.panel').includes('Thử lại'));
      expect(one(map, 'slot')).not.to.equal(null);
      const good = await mapWith(figures(), {}, 'Danh sách tỉnh');
      await until(() => options(good).length === 34);
      expect(one(good, 'slot')).to.equal(null);
    });
    it('aborts when it leaves the page, and runs again when it comes back', async () => {
      const client = fakeCatalogue({ provinces: { list: () => new Promise(() => {}) } });
      const map = await mapWith(client);
      const place = map.parentElement!;
      map.remove();
      expect(client.calls[0]!.signal!.aborted).to.equal(true);
      place.append(map);
      await until(() => client.calls.length === 2);
    });
  });

  it('takes hostile names and unknown units as text and rows', async () => {
    const units = provincesOf('34');
    const evil = '"><img src=x onerror="window.hurt=1"></text><script>window.hurt=1</script>'.repeat(3);
    units[0]!.name = { vi: evil };
    units[1]!.region.name = { vi: evil };
    units.push({ ...units[2]!, id: '34-99', code: '99', slug: 'x', name: { vi: 'Nơi lạ' } });
    units.push({ ...units[2]!, id: "'] *", code: '', slug: '', name: { vi: 'Sai mã' } });
    const map = await mapWith(fakeCatalogue({ provinces: { list: () => Promise.resolve(pageOf(units)) } }));
    tap(unit(map, '01'));
    await settled(map);
    expect(seen(map)).to.include('<img src=x');
    expect(all(map, 'img, script')).to.have.length(0);
    expect((window as { hurt?: number }).hurt).to.equal(undefined);
    expect(all(map, 'tbody tr')).to.have.length(36);
    expect(options(map)).to.have.length(34);
    const { left, right } = map.getBoundingClientRect();
    for (const text of all(map, '.panel > *, .names text')) {
      const box = text.getBoundingClientRect();
      expect(box.left >= left - 1 && box.right <= right + 1).to.equal(true);
    }
    expect(all(map, '[style]')).to.have.length(0);
  });
});
