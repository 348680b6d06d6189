import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-card/define.js';
import { motifOf } from '../../../src/components/product-card/motifs.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import { cleanUp, fixture, until } from '../helpers/fixture.js';
import { product } from '../helpers/products.js';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const pictureOf = async (record: Product) => {
  cleanUp();
  const card = await fixture<HTMLElement>(html`<hv-product-card .product=${record}></hv-product-card>`);
  await until(() => card.shadowRoot!.querySelector('[part=name]'));
  return card.shadowRoot!.querySelector<HTMLElement>('[part=picture]')!;
};

describe('picture of <hv-product-card>', () => {
  afterEach(cleanUp);

  it('is drawn when there is no photograph, hidden from readers that speak', async () => {
    const art = (await pictureOf(product())).querySelector('svg')!;
    expect(art.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is the same each time for the same product, and not the same for all', async () => {
    const one = (await pictureOf(product())).innerHTML;
    expect((await pictureOf(product())).innerHTML).to.equal(one);
    expect((await pictureOf(product({ id: 'che-moc' }))).innerHTML).not.to.equal(one);
  });

  it('is drawn when the photograph does not load, in the same space', async () => {
    const url = `${location.origin}/there-is-no-such.jpg`;
    const image = { url, credit: 'Lan Anh', licence: 'CC BY 4.0' };
    const picture = await pictureOf(product({ images: [image] }));
    const { height } = picture.getBoundingClientRect();
    await until(() => picture.querySelector('[part=art]'));
    expect(picture.querySelector('img')).to.equal(null);
    expect(picture.getBoundingClientRect().height).to.equal(height);
  });

  it('never loads a photograph from an address that is no web page', async () => {
    const picture = await pictureOf(product({ images: [{ url: pixel, credit: 'x', licence: 'x' }] }));
    expect(picture.querySelector('img')).to.equal(null);
  });

  it('names who took the photograph', async () => {
    const record = product({
      images: [
        { url: 'https://a.example/x.jpg', alt: { vi: 'Đồi chè' }, credit: 'Lan Anh', licence: 'CC BY 4.0' },
      ],
    });
    const picture = await pictureOf(record);
    expect(picture.textContent!.trim()).to.equal('Ảnh: Lan Anh');
    expect(picture.querySelector('img')!.alt).to.equal('Đồi chè');
  });

  const kinds: [subcategory: string, same: string][] = [
    ['herbal-tea', 'tea'],
    ['dried-fruit', 'fruit'],
    ['dried-fish', 'fish'],
    ['glass-noodle', 'noodle'],
    ['rice-noodle', 'noodle'],
  ];
  for (const [subcategory, same] of kinds)
    it(`of ${subcategory} has the motif of ${same}`, () =>
      expect(motifOf('food', subcategory)[2]).to.equal(motifOf('food', same)[2]));

  it('has a motif of its own for fish sauce beside fish, and for rice paper beside rice', () => {
    const paths = ['fish', 'fish-sauce', 'rice', 'rice-paper', 'noodle'].map((it) => motifOf('food', it)[2]);
    expect(new Set(paths).size).to.equal(5);
  });
});
