import { expect } from 'chai';
import { html } from 'lit';
import type { HvDemandBoard, HvSelectEvent } from '../../../src/components/demand-board/define.js';
import type { Demand } from '../../../src/sdk/schemas/demand.js';
import { expectAccessible } from '../helpers/accessible.js';
import { clockAt } from '../helpers/clock.js';
import { cleanUp, eventOf, fixture, seen, until } from '../helpers/fixture.js';
import { demand, shown } from './helpers.js';

describe('<hv-demand-board>, answering a demand', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = clockAt('2026-11-23T03:00:00Z');
  });
  afterEach(() => {
    restore();
    cleanUp();
  });

  for (const [lang, title] of [
    ['vi', 'Đáp ứng nhu cầu'],
    ['en', 'Answer'],
  ] as const)
    it(`opens the form below the demand, about that demand: ${lang}`, async () => {
      const { element, client, all } = await shown('ready', { lang });
      await until(() => all('[part=answer]').length === 2);
      expect(all('hv-connect-form')).to.have.length(0);
      const button = all('[part=answer]')[1]!;
      button.focus();
      button.click();
      await until(() => all('hv-connect-form')[0]?.shadowRoot?.querySelector('form'));
      const form = all('hv-connect-form')[0]!;
      await until(() => seen(form).includes(title) && seen(form).includes('Cần đồ gỗ'));
      expect(form.closest('[part=demand]')).to.equal(all('[part=demand]')[1]);
      expect(form.shadowRoot!.querySelector('[role=heading]')!.ariaLevel).to.equal('4');
      expect(element.shadowRoot!.activeElement).to.equal(button);
      expect(client.calls.map(({ name }) => name)).to.deep.equal(['demands.list']);
      await expectAccessible(element);
    });

  it('keeps what was written when the form is folded and opened again', async () => {
    const { all } = await shown('ready');
    const button = all('[part=answer]')[0]!;
    button.click();
    const field = () => all('hv-connect-form')[0]?.shadowRoot?.querySelector('textarea');
    await until(field);
    const first = field()!;
    first.value = 'Có 3 tấn mỗi tháng';
    first.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    button.click();
    await until(() => first.getBoundingClientRect().height === 0);
    button.click();
    await until(() => first.getBoundingClientRect().height > 0);
    expect(field()).to.equal(first);
    expect(first.value).to.equal('Có 3 tấn mỗi tháng');
  });

  for (const name of ['api', 'snapshot'])
    it(`sends where the board reads: ${name}`, async () => {
      const element = await fixture<HvDemandBoard>(
        html`<hv-demand-board .demands=${[demand()]}></hv-demand-board>`,
      );
      element.setAttribute(name, `https://${name}.example/v1`);
      const $ = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
      await until(() => $('[part=answer]'));
      $('[part=answer]')!.click();
      await until(() => $('hv-connect-form')?.shadowRoot?.querySelector('form'));
      const form = $('hv-connect-form') as HvDemandBoard;
      expect(form.catalogue.api).to.equal(`https://${name}.example/v1`);
      expect(form.catalogue).to.equal(element.catalogue);
    });

  it('is not opened when the page takes the choice over', async () => {
    const { all } = await shown('ready');
    const selected = eventOf<HvSelectEvent<Demand>>(document, 'hv-select');
    document.addEventListener('hv-select', (event) => event.preventDefault(), { once: true });
    const button = all('[part=answer]')[0]!;
    button.click();
    expect((await selected).record.id).to.equal('dm_che');
    expect(button.ariaExpanded).to.equal('false');
    expect(all('hv-connect-form')).to.have.length(0);
  });
});
