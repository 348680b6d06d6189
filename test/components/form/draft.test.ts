import { expect } from 'chai';
import { cleanUp, settled } from '../helpers/fixture.js';
import { fill, formWith, giveBack, one, press, right, sent, testApi, write } from './helpers.js';

const product = { product: 'che-dinh' };
const valueOf = (form: Element, name: string) => one<HTMLInputElement>(form, `[name=${name}]`).value;

describe('draft of a form', function () {
  this.timeout(20_000);

  afterEach(() => {
    cleanUp();
    giveBack();
  });

  it('is kept from the first letter, not before, and is there after the page was loaded again; consent is not', async () => {
    testApi();
    const form = await formWith('hv-connect-form', product);
    expect(sessionStorage).to.have.length(0);
    await fill(form);
    cleanUp();
    const again = await formWith('hv-connect-form', product);
    for (const name of ['name', 'organisation', 'email', 'message'] as const)
      expect(valueOf(again, name)).to.equal(right['hv-connect-form'][name]);
    expect(one<HTMLInputElement>(again, '[name=consent]').checked).to.equal(false);
  });

  it('is of one form and one subject, and goes when all is taken out again', async () => {
    testApi();
    const form = await formWith('hv-feedback-form', product);
    await write(form, { text: 'Ngon' });
    expect(sessionStorage).to.have.length(1);
    form.product = 'che-khac';
    await settled(form);
    cleanUp();
    const other = await formWith('hv-connect-form', product);
    expect(valueOf(other, 'message')).to.equal('');
    cleanUp();
    const back = await formWith('hv-feedback-form', product);
    expect(valueOf(back, 'text')).to.equal('Ngon');
    await write(back, { text: '' });
    expect(sessionStorage).to.have.length(0);
  });

  it('survives a failed sending and a reload, and is sent then as the same submission', async () => {
    const api = testApi({ faults: [{ on: 'POST', fail: 'network-after', times: 3 }] });
    const form = await formWith('hv-connect-form', product);
    await fill(form);
    const failed = new Promise((done) => form.addEventListener('hv-error', done));
    await press(form);
    await failed;
    cleanUp();
    const again = await formWith('hv-connect-form', product);
    await write(again, { consent: true });
    await press(again);
    await sent(again);
    expect(api.records('connections')).to.have.length(1);
    expect(sessionStorage).to.have.length(0);
  });

  it('does without a storage that is forbidden, and with one that holds nonsense', async () => {
    const api = testApi();
    const { get } = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      const form = await formWith('hv-feedback-form', product);
      await fill(form);
      await press(form);
      await sent(form);
      expect(api.records('feedback')).to.have.length(1);
    } finally {
      Object.defineProperty(window, 'sessionStorage', { configurable: true, enumerable: true, get: get! });
    }
    cleanUp();
    for (const nonsense of ['{', '5', '{"values":{"name":5},"attempt":7}']) {
      sessionStorage.setItem('hang-viet:hv-feedback-form:{"product":"che-dinh"}', nonsense);
      expect(valueOf(await formWith('hv-feedback-form', product), 'name')).to.equal('');
      cleanUp();
    }
  });
});
