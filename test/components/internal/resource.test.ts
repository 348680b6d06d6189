import { expect } from 'chai';
import { html } from 'lit';
import { HvElement } from '../../../src/components/internal/hv-element.js';
import { Resource } from '../../../src/components/internal/resource.js';
import type { Catalogue } from '../../../src/sdk/catalogue.js';
import { deferred, fakeCatalogue, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, settled, until } from '../helpers/fixture.js';

type Load = (
  key: readonly [string],
  context: { catalogue: Catalogue; signal: AbortSignal },
) => Promise<string>;

class TestReader extends HvElement {
  static override properties = { wanted: {} };
  declare wanted: string | null;
  runs: { key: string; signal: AbortSignal }[] = [];
  answer: Load = ([key]) => Promise.resolve(`value of ${key}`);
  resource = new Resource<string, readonly [string]>(this, {
    key: () => (this.wanted ? [this.wanted] : null),
    load: (key, context) => {
      this.runs.push({ key: key[0], signal: context.signal });
      return this.answer(key, context);
    },
    when: () => true,
  });
  constructor() {
    super();
    this.client = fakeCatalogue();
  }
  protected override render() {
    return html`${this.resource.state}: ${this.resource.value}`;
  }
}
customElements.define('test-reader', TestReader);

const reader = (wanted: string | null, answer?: Load) => {
  const element = document.createElement('test-reader') as TestReader;
  if (answer) element.answer = answer;
  element.wanted = wanted;
  return fixture<TestReader>(html`${element}`);
};

describe('Resource', () => {
  afterEach(cleanUp);

  it('loads what is wanted and announces it once it is on the page', async () => {
    const loads: string[] = [];
    const seen = (event: Event) => loads.push((event.target as Element).shadowRoot!.textContent!);
    document.addEventListener('hv-load', seen);
    const element = await reader('a');
    document.removeEventListener('hv-load', seen);
    expect(element.resource.state).to.equal('ready');
    expect(loads).to.deep.equal(['ready: value of a']);
  });

  it('does not load an equal key again', async () => {
    const element = await reader('a');
    element.requestUpdate();
    element.wanted = 'a';
    await settled(element);
    expect(element.runs).to.have.length(1);
  });

  it('is idle while nothing is wanted', async () => {
    const element = await reader(null);
    expect([element.resource.state, element.runs.length]).to.deep.equal(['idle', 0]);
  });

  it('aborts the older key, and a late answer to it changes nothing', async () => {
    const late = deferred<string>();
    const element = await reader('slow', ([key]) =>
      key === 'slow' ? late.promise : Promise.resolve('fast'),
    );
    element.wanted = 'quick';
    await settled(element);
    expect(element.runs[0]!.signal.aborted).to.equal(true);
    late.resolve('slow');
    await settled(element);
    expect(element.resource.value).to.equal('fast');
  });

  it('aborts in silence when the host leaves, and runs again when it comes back', async () => {
    const pending = deferred<string>();
    const element = await reader('a', () => pending.promise);
    let failures = 0;
    element.addEventListener('hv-error', () => failures++);
    const place = element.parentElement!;
    element.remove();
    expect(element.runs[0]!.signal.aborted).to.equal(true);
    pending.reject(sdkError('AbortError'));
    await settled(element);
    expect([element.resource.state, failures]).to.deep.equal(['idle', 0]);
    element.answer = () => Promise.resolve('second');
    place.append(element);
    await settled(element);
    expect([element.resource.value, element.runs.length]).to.deep.equal(['second', 2]);
  });

  it('does not load again what has come when it is moved', async () => {
    const element = await reader('a');
    const elsewhere = document.createElement('section');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await settled(element);
    expect([element.resource.state, element.runs.length]).to.deep.equal(['ready', 1]);
  });

  it('keeps the value when loading it again fails, and says so once', async () => {
    const element = await reader('a');
    element.answer = () => Promise.reject(sdkError('ServerError'));
    const failed = eventOf<Event & { error: Error }>(document, 'hv-error');
    element.resource.reload();
    expect((await failed).error.name).to.equal('ServerError');
    await settled(element);
    const { state, value, stale } = element.resource;
    expect({ state, value, stale }).to.deep.equal({ state: 'failed', value: 'value of a', stale: false });
  });

  it('marks the value of an older key as stale', async () => {
    const element = await reader('a');
    element.answer = () => Promise.reject(sdkError('ServerError'));
    element.wanted = 'b';
    await settled(element);
    expect([element.resource.value, element.resource.stale]).to.deep.equal(['value of a', true]);
  });

  it('loads by itself when the network comes back', async () => {
    const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const element = await reader('a', () => Promise.reject(sdkError('NetworkError')));
    expect(element.resource.offline).to.equal(true);
    Object.defineProperty(navigator, 'onLine', onLine);
    element.answer = () => Promise.resolve('back');
    window.dispatchEvent(new Event('online'));
    await until(() => element.resource.state === 'ready');
    expect(element.resource.value).to.equal('back');
  });

  it('loads again when another catalogue is given', async () => {
    const element = await reader('a');
    element.client = fakeCatalogue();
    await settled(element);
    expect(element.runs).to.have.length(2);
  });

  it('shows its state as a custom state of the host', async () => {
    const element = await reader('a');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(false);
  });

  it('fails with the way to mend it when no address is set anywhere', async () => {
    const element = document.createElement('test-reader') as TestReader;
    element.client = undefined;
    element.wanted = 'a';
    let message = '';
    element.addEventListener('hv-error', (event) => (message = event.error.message));
    await fixture(html`${element}`);
    expect(message).to.contain('<test-reader> has no data address: set api="https://…/v1"');
    element.client = fakeCatalogue();
    await settled(element);
    expect(element.resource.state).to.equal('ready');
  });
});
