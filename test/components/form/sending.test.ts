import { expect } from 'chai';
import type { HvSubmitEvent, HvSubmittedEvent } from '../../../src/components/form/events.js';
import { cleanUp, eventOf, settled, textOf, until } from '../helpers/fixture.js';
import {
  all,
  fill,
  formWith,
  giveBack,
  one,
  posts,
  press,
  right,
  sent,
  statusOf,
  testApi,
  write,
} from './helpers.js';

const tags = ['hv-connect-form', 'hv-feedback-form'] as const;
const product = { product: 'che-dinh' };

describe('sending a form', function () {
  // Each sending waits until a person could have filled the form in.
  this.timeout(20_000);

  afterEach(() => {
    cleanUp();
    giveBack();
  });

  for (const tag of tags) {
    it(`sends once however often the button is pressed, and gives a receipt: ${tag}`, async () => {
      const api = testApi({ delay: 20 });
      const form = await formWith(tag, product);
      await fill(form);
      const submitted = eventOf<HvSubmittedEvent>(document, 'hv-submitted');
      for (let times = 0; times < 5; times++) one(form, 'button.send').click();
      await settled(form);
      expect(statusOf(form)).to.equal('Đang gửi…');
      await sent(form);
      expect(posts(api)).to.have.length(1);
      const [kept] = api.records(tag === 'hv-connect-form' ? 'connections' : 'feedback');
      expect((await submitted).id).to.equal(kept!.id);
      const codes = all(form, 'dd').map((it) => it.textContent);
      expect(codes[0]).to.equal(kept!.id);
      expect(codes).to.have.length(2);
      expect(form.shadowRoot!.activeElement!.textContent!.trim()).to.match(/^Đã nhận/);
      expect(Object.keys(sessionStorage)).to.deep.equal([]);
    });

    it(`sends again what failed as the same submission, although the first had arrived: ${tag}`, async () => {
      const api = testApi({ faults: [{ on: 'POST', fail: 'network-after', times: 3 }] });
      const form = await formWith(tag, product);
      await fill(form);
      const failed = eventOf(form, 'hv-error');
      await press(form);
      await failed;
      expect(statusOf(form)).to.contain('không bị gửi hai lần');
      await press(form);
      await sent(form);
      expect(new Set(posts(api).map(({ headers }) => headers.get('idempotency-key'))).size).to.equal(1);
      expect(api.records(tag === 'hv-connect-form' ? 'connections' : 'feedback')).to.have.length(1);
    });

    it(`is taken over by a page that cancels: nothing is sent, no address is needed: ${tag}`, async () => {
      const api = testApi();
      const form = await formWith(tag, { ...product, api: '', 'api-key': '' });
      await fill(form);
      let draft: HvSubmitEvent['draft'] | undefined;
      form.addEventListener('hv-submit', (event) => {
        event.preventDefault();
        draft = event.draft;
      });
      await press(form);
      expect(draft!.contact.name).to.equal('Nguyễn Thị Thu');
      expect(draft!.consent.text).to.equal(one(form, '.consent .choice').textContent!.trim());
      expect(api.requests).to.have.length(0);
      expect(one<HTMLInputElement>(form, '[name=name]').value).to.equal('Nguyễn Thị Thu');
      form.acknowledge({ id: 'HD-17' });
      await settled(form);
      expect(textOf(form, '[part=receipt]')).to.contain('Số tiếp nhận HD-17');
    });
  }

  it('waits for a page that takes it over, and tells how that went', async () => {
    testApi();
    const form = await formWith('hv-connect-form', product);
    await fill(form);
    let times = 0;
    form.addEventListener('hv-submit', (event) => {
      times++;
      event.takeOver(
        times === 1
          ? Promise.reject(new Error('no'))
          : new Promise((done) => setTimeout(() => done({ id: 'A1' }), 30)),
      );
    });
    await press(form);
    await until(() => statusOf(form).startsWith('Chưa gửi được'));
    await press(form);
    await press(form);
    await sent(form);
    expect(times).to.equal(2);
  });

  it('waits until a person could have filled it in', async () => {
    const api = testApi();
    const form = await formWith('hv-connect-form', product);
    await fill(form);
    await press(form);
    await sent(form);
    const body = (await posts(api)[0]!.clone().json()) as { elapsed: number };
    expect(body.elapsed).to.be.at.least(2000);
  });

  it('sends what a connection is about, from whom, and the words that were agreed to', async () => {
    const api = testApi();
    const form = await formWith('hv-connect-form', { demand: 'can-che', product: 'che-dinh' });
    await until(() => textOf(form).includes('Cần chè búp'));
    await fill(form);
    await press(form);
    await sent(form);
    const [kept] = api.records('connections') as unknown as Record<string, unknown>[];
    expect(kept).to.include({
      from: 'supplier',
      demand: 'can-che',
      channel: 'sieu-thi',
      supplier: 'hao-dat',
    });
    expect(kept!.products).to.deep.equal(['che-dinh']);
  });

  it('leaves programs unheard that fill in the field which people do not see', async () => {
    const api = testApi();
    const form = await formWith('hv-connect-form', product);
    const trap = one<HTMLInputElement>(form, '[name=homepage]');
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.closest('[aria-hidden=true]')!.getBoundingClientRect().width).to.be.at.most(1);
    trap.value = 'https://spam.example';
    await fill(form);
    await press(form);
    await sent(form);
    expect(api.records('connections')).to.have.length(0);
  });

  it('says that the same was sent before, with its number', async () => {
    const api = testApi();
    for (let times = 0; times < 2; times++) {
      const form = await formWith('hv-connect-form', product);
      await fill(form);
      await press(form);
      await sent(form);
      if (times === 1) {
        expect(textOf(form, '[part=receipt]')).to.contain('Bạn đã gửi đúng nội dung này');
        expect(one(form, 'dd').textContent).to.equal(api.records('connections')[0]!.id);
      }
      cleanUp();
    }
  });

  const failures: [what: string, faults: object, text: RegExp][] = [
    ['a server that fails', { fail: 503, times: 9 }, /^Chưa gửi được\. Nội dung vẫn còn/],
    ['a budget that is used', { fail: 429, times: 9, retryAfter: 600 }, /gửi lại sau khoảng 10 phút/],
    ['a page that may not send', { fail: 403 }, /chưa được phép gửi/],
  ];
  for (const [what, fault, text] of failures)
    it(`keeps what was written and says why: ${what}`, async () => {
      testApi({ faults: [{ on: 'POST', ...fault } as never] });
      const form = await formWith('hv-feedback-form', product);
      await fill(form);
      await press(form);
      await until(() => text.test(statusOf(form)), String(text));
      expect(one<HTMLTextAreaElement>(form, '[name=text]').value).to.equal(right['hv-feedback-form'].text);
      expect(one(form, 'button.send').getAttribute('aria-disabled')).to.equal('false');
    });

  it('says that there is no network, and sends when there is one', async () => {
    const api = testApi({ faults: [{ on: 'POST', fail: 'network', times: 3 }] });
    const form = await formWith('hv-connect-form', product);
    await fill(form);
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      await press(form);
      await until(() => statusOf(form).startsWith('Không có kết nối mạng'));
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    await press(form);
    await sent(form);
    expect(api.records('connections')).to.have.length(1);
  });

  it('puts what the API refuses beside its field', async () => {
    testApi();
    const refusal = (field: string) =>
      Object.assign(new Error('no'), { name: 'BadRequestError', fields: [{ field, message: 'no' }] });
    const form = await formWith('hv-connect-form', product);
    await fill(form);
    form.addEventListener('hv-submit', (event) =>
      event.takeOver(Promise.reject(refusal('contact.organisation'))),
    );
    await press(form);
    await until(() => statusOf(form) === 'Chưa gửi. Có 1 chỗ cần sửa.');
    expect(form.shadowRoot!.activeElement!.getAttribute('name')).to.equal('organisation');
    await write(form, { organisation: 'Siêu thị khác' });
    expect(statusOf(form)).to.equal('');
  });

  it('says that a demand is closed', async () => {
    testApi();
    const form = await formWith('hv-connect-form', { demand: 'can-che' });
    await fill(form);
    const closed = Object.assign(new Error('no'), { name: 'ConflictError', code: 'demand-closed' });
    form.addEventListener('hv-submit', (event) => event.takeOver(Promise.reject(closed)));
    await press(form);
    await until(() => statusOf(form).startsWith('Nhu cầu này đã đóng'));
  });

  it('begins another one after the receipt, empty', async () => {
    testApi();
    const form = await formWith('hv-feedback-form', product);
    await fill(form);
    await press(form);
    await sent(form);
    all(form, '.acts button').at(-1)!.click();
    await settled(form);
    expect(one<HTMLInputElement>(form, '[name=name]').value).to.equal('');
    expect(form.shadowRoot!.activeElement).to.equal(one(form, 'input'));
  });
});
