import { expect } from 'chai';
import { cleanUp, settled, until } from '../helpers/fixture.js';
import {
  all,
  fill,
  faultAt,
  formWith,
  giveBack,
  one,
  posts,
  press,
  statusOf,
  testApi,
  write,
} from './helpers.js';

const product = { product: 'che-dinh' };

describe('checks of a form', () => {
  afterEach(() => {
    cleanUp();
    giveBack();
  });

  it('says beside each field what is missing, how many in all, and goes to the first; nothing is sent', async () => {
    const api = testApi();
    const form = await formWith('hv-connect-form', product);
    await press(form);
    expect(faultAt(form, 'name')).to.equal('Xin điền: họ và tên.');
    expect(faultAt(form, 'organisation')).to.equal('Xin điền: tên nhà phân phối.');
    expect(faultAt(form, 'email')).to.equal('Xin điền thư điện tử hoặc điện thoại.');
    expect(faultAt(form, 'phone')).to.equal('');
    expect(faultAt(form, 'message')).to.equal('');
    expect(faultAt(form, 'consent')).to.equal('Xin đánh dấu đồng ý thì mới gửi được.');
    expect(statusOf(form)).to.equal('Chưa gửi. Có 4 chỗ cần sửa.');
    expect(form.shadowRoot!.activeElement!.getAttribute('name')).to.equal('name');
    expect(posts(api)).to.have.length(0);
  });

  it('goes to a choice that is missing', async () => {
    testApi();
    const form = await formWith('hv-feedback-form', product);
    await press(form);
    expect(faultAt(form, 'topic')).to.equal('Xin chọn một mục.');
    expect(faultAt(form, 'from')).to.equal('');
    const focused = form.shadowRoot!.activeElement as HTMLInputElement;
    expect([focused.name, focused.value]).to.deep.equal(['topic', 'quality']);
  });

  const wrong: [name: string, value: string, fault: RegExp][] = [
    ['email', 'thu@', /^Thư điện tử chưa đúng dạng/],
    ['email', 'thu tại sieuthi.vn', /^Thư điện tử chưa đúng dạng/],
    ['phone', 'không có', /^Số điện thoại chưa đúng dạng/],
    ['phone', '12', /^Số điện thoại chưa đúng dạng/],
    ['name', 'Thu'.repeat(60), /^Dài quá: tối đa 120 ký tự, hiện có 180\.$/],
    ['message', 'à'.repeat(4001), /^Dài quá: tối đa 4\.000 ký tự, hiện có 4\.001\.$/],
  ];
  for (const [name, value, fault] of wrong)
    it(`says when its field is left what is wrong with ${name} “${value.slice(0, 20)}”, and stops when it is right`, async () => {
      testApi();
      const form = await formWith('hv-connect-form', product);
      await write(form, { [name]: value });
      expect(faultAt(form, name)).to.match(fault);
      await fill(form);
      await write(form, name === 'phone' ? { phone: '+84 912-345-678' } : {});
      expect(faultAt(form, name)).to.equal('');
    });

  it('takes a telephone number in place of an e-mail address', async () => {
    testApi();
    const form = await formWith('hv-connect-form', product);
    await press(form);
    await write(form, { phone: '024 3826 2626' });
    expect(faultAt(form, 'email')).to.equal('');
  });

  it('says nothing new while one writes, and only once that something is wrong', async () => {
    testApi();
    const form = await formWith('hv-connect-form', product);
    await press(form);
    const said: string[] = [];
    new MutationObserver(() => said.push(statusOf(form))).observe(one(form, '[role=status]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const name = one<HTMLInputElement>(form, '[name=name]');
    for (const letters of ['T', 'Th', 'Thu']) {
      name.value = letters;
      name.dispatchEvent(new Event('input', { bubbles: true }));
      await settled(form);
    }
    expect(said).to.deep.equal([]);
    expect(faultAt(form, 'name')).to.equal('');
    await fill(form);
    expect(new Set(said)).to.deep.equal(new Set(['']));
  });

  it('asks a distributor for their organisation, a consumer not, and sends none that was taken back', async () => {
    const api = testApi();
    const form = await formWith('hv-feedback-form', product);
    expect(one(form, '[name=organisation]')).to.equal(undefined);
    await write(form, { from: 'distributor' });
    await write(form, { organisation: 'Siêu thị Thủ Đô' });
    await write(form, { from: 'consumer' });
    await fill(form);
    await press(form);
    await until(() => posts(api).length);
    const body = (await posts(api)[0]!.clone().json()) as Record<string, unknown>;
    expect(body.contact).to.deep.equal({ name: 'Nguyễn Thị Thu', phone: '0912 345 678' });
    expect(body).to.include({ product: 'che-dinh', topic: 'specification', from: 'consumer' });
  });

  it('agrees to the words of the page where it has its own', async () => {
    const api = testApi();
    const form = await formWith('hv-feedback-form', {
      ...product,
      'consent-text': 'Tôi đồng ý với Sở Công Thương.',
      'consent-version': 'sct-3',
      privacy: 'javascript:alert(1)',
    });
    expect(all(form, 'a')).to.have.length(0);
    form.privacy = '/bao-mat';
    await settled(form);
    expect(one<HTMLAnchorElement>(form, 'a').href).to.equal(`${location.origin}/bao-mat`);
    await fill(form);
    await press(form);
    await until(() => posts(api).length);
    const { consent } = (await posts(api)[0]!.clone().json()) as { consent: object };
    expect(consent).to.deep.equal({ text: 'Tôi đồng ý với Sở Công Thương.', version: 'sct-3' });
  });
});
