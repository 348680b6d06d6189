import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-card/define.js';
import { cleanUp, fixture, until } from '../helpers/fixture.js';
import { product } from '../helpers/products.js';

// Only Chromium can be told a medium; the other browsers take the same rules.
const emulate = (media: Parameters<typeof emulateMedia>[0]): Promise<boolean> =>
  emulateMedia(media).then(
    () => true,
    () => false,
  );

describe('<hv-product-card> on paper', () => {
  afterEach(async () => {
    cleanUp();
    await emulate({ media: 'screen' });
  });

  for (const layout of ['vertical', 'horizontal', 'compact'])
    it(`shows whole where it leads, in black on white: ${layout}`, async () => {
      const place = await fixture<HTMLElement>(html`
        <div style="inline-size: 280px; --hv-ink: #fff; --hv-paper: #111">
          <hv-product-card theme="dark" layout=${layout} .product=${product()}></hv-product-card>
        </div>
      `);
      const card = place.firstElementChild!;
      await until(() => card.shadowRoot!.querySelector('[part=link]'));
      const link = card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]')!;
      const of = (name: string) => card.shadowRoot!.querySelector(name)!.getBoundingClientRect();
      if (!(await emulate({ media: 'print' }))) return;
      const { content, position } = getComputedStyle(link, '::after');
      expect([content, position]).to.deep.equal([`" (${link.href})"`, 'static']);
      const style = getComputedStyle(card);
      expect([style.color, style.getPropertyValue('--_paper')]).to.deep.equal(['rgb(0, 0, 0)', '#fff']);
      const { bottom } = link.getBoundingClientRect();
      expect(bottom).to.be.at.most(of('.name').bottom + 1);
      expect(of('.name').bottom).to.be.at.most(of('.place').top + 1);
      expect(of('.rating').bottom).to.be.at.most(of('.card').bottom + 1);
    });
});
