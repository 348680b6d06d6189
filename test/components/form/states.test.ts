import { expect } from 'chai';
import type { Product } from '../../../src/sdk/schemas/product.js';
import { expectAccessible } from '../helpers/accessible.js';
import { deferred, fakeCatalogue, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, seen, settled, textOf, until } from '../helpers/fixture.js';
import { everywhere, nasty } from '../helpers/hostile.js';
import { product } from '../helpers/products.js';
import { all, fill, formWith, giveBack, one, press, sent, testApi } from './helpers.js';

const tags = ['hv-connect-form', 'hv-feedback-form'] as const;
const loading = () => {
  const answer = deferred<Product>();
  const client = fakeCatalogue({ products: { get: () => answer.promise } });
  return { answer, client };
};

describe('states of a form', () => {
  afterEach(() => {
    cleanUp();
    giveBack();
  });

  for (const tag of tags) {
    it(`names its product in the space that was kept for it: ${tag}`, async () => {
      const { answer, client } = loading();
      const form = await formWith(tag, { product: 'che-dinh' }, { properties: { client } });
      const { height } = form.getBoundingClientRect();
      answer.resolve(product());
      await until(() => textOf(form, '.subject').includes('Chè đinh Tân Cương'));
      expect(form.getBoundingClientRect().height).to.be.closeTo(height, 1);
    });

    it(`takes the record itself and loads nothing: ${tag}`, async () => {
      const client = fakeCatalogue();
      const form = await formWith(tag, {}, { properties: { client, product: product() } });
      expect(textOf(form, '.subject')).to.contain('Chè đinh Tân Cương');
      expect(client.calls).to.have.length(0);
    });

    it(`speaks English: ${tag}`, async () => {
      testApi();
      const form = await formWith(tag, { lang: 'en', product: 'che-dinh' });
      await until(() => textOf(form, '.send').match(/^(Ask|Send)/));
      await press(form);
      expect(textOf(form, '.status')).to.match(/^Not sent yet\. \d things need correcting\.$/);
      expect(seen(form)).not.to.match(/Xin|Gửi|Họ và tên/);
      await expectAccessible(form);
    });

    it(`keeps what the page put in it while it loads and when that fails: ${tag}`, async () => {
      const { answer, client } = loading();
      const form = await formWith(
        tag,
        { product: 'che-dinh' },
        { properties: { client }, content: '<a href="mailto:a@b.vn">Viết thư</a>' },
      );
      const link = form.querySelector('a')!;
      expect(link.checkVisibility()).to.equal(true);
      expect(link.getBoundingClientRect().top - form.getBoundingClientRect().top).to.be.lessThan(10);
      expect(one(form, 'form').checkVisibility({ visibilityProperty: true })).to.equal(false);
      answer.reject(sdkError('ServerError'));
      await until(() => one(form, '[part=failed]'));
      expect(link.checkVisibility()).to.equal(true);
      expect(textOf(form)).to.equal('Chưa tải được nội dung. Thử lại');
    });

    it(`says that there is no such product, and without a fallback can be written in when its name does not come: ${tag}`, async () => {
      const missing = fakeCatalogue({ products: { get: () => Promise.reject(sdkError('NotFoundError')) } });
      const gone = await formWith(tag, { product: 'x' }, { properties: { client: missing } });
      expect(textOf(gone)).to.match(/^Không tìm thấy/);
      const failing = fakeCatalogue();
      const form = await formWith(tag, { product: 'x' }, { properties: { client: failing } });
      expect(textOf(form, '[part=failed]')).to.equal('Chưa tải được nội dung. Thử lại');
      expect(one(form, '[name=name]').checkVisibility()).to.equal(true);
      await expectAccessible(form);
    });

    it(`says that it is about nothing: ${tag}`, async () => {
      const form = await formWith(tag);
      expect(textOf(form)).to.match(/^Biểu mẫu này chưa nói tới/);
    });

    it(`shows two at a time that know nothing of each other: ${tag}`, async () => {
      testApi();
      const first = await formWith(tag, { product: 'che-dinh' });
      const second = await formWith(tag, {}, { properties: { product: product({ id: 'che-hai' }) } });
      await fill(first);
      expect(one<HTMLInputElement>(second, '[name=name]').value).to.equal('');
    });

    for (const theme of ['light', 'dark', 'tet'])
      it(`is accessible empty, wrong and sent: ${tag}, ${theme}`, async () => {
        testApi();
        const form = await formWith(tag, { product: 'che-dinh', theme });
        await expectAccessible(form);
        await press(form);
        await expectAccessible(form);
        await fill(form);
        await press(form);
        await sent(form);
        await expectAccessible(form);
      });

    for (const width of [240, 320, 480, 768, 1280])
      it(`stays in ${width} px, with long words and every fault: ${tag}`, async () => {
        for (const record of [product(), everywhere(nasty.endless!), everywhere(nasty.script!)]) {
          const form = await formWith(tag, {}, { width, properties: { product: record } });
          await press(form);
          expect(form.getBoundingClientRect().width).to.equal(width);
          const right = form.getBoundingClientRect().right + 0.5;
          for (const it of all(form, '.frame *:not(.unseen, .unseen *)'))
            expect(it.getBoundingClientRect().right, it.outerHTML.slice(0, 80)).to.be.at.most(right);
          for (const it of all(form, 'button, input:not([tabindex]), textarea')) {
            const target = it.closest('.choice') ?? it;
            expect(target.getBoundingClientRect().height).to.be.at.least(24);
          }
          cleanUp();
        }
        expect((window as { ran?: number }).ran).to.equal(undefined);
      });

    it(`has a width where nothing gives it one: ${tag}`, async () => {
      const form = await formWith(tag, {}, { properties: { product: product() } });
      form.parentElement!.style.display = 'flex';
      await settled(form);
      expect(form.getBoundingClientRect().width).to.be.greaterThan(200);
    });
  }
});
