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
  await until(() => card.shadowRoot!.querySelector('.line, img'));
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

  const drawn = async (subcategory: string, category = 'food') => {
    await new Promise<void>((done) => {
      if (motifOf(category, subcategory, done).path) done();
    });
    return motifOf(category, subcategory).path!;
  };
  const kinds: [subcategory: string, same: string][] = [
    ['herbal-tea', 'tea'],
    ['dried-fruit', 'fruit'],
    ['dried-fish', 'fish'],
    ['fish-cake', 'fish'],
    ['mung-bean-cake', 'cake'],
    ['glass-noodle', 'noodle'],
    ['rice-noodle', 'noodle'],
    ['young-rice', 'rice'],
    ['sausage', 'meat'],
    ['seaweed', 'vegetable'],
  ];
  for (const [subcategory, same] of kinds)
    it(`of ${subcategory} has the motif of ${same}`, async () =>
      expect(await drawn(subcategory)).to.equal(await drawn(same)));

  it('tells apart what only sounds alike', async () => {
    const words =
      'fish fish-sauce rice rice-paper noodle nut coconut coffee bamboo-shoot bamboo-rattan salt garlic'.split(
        ' ',
      );
    expect(new Set(await Promise.all(words.map((word) => drawn(word)))).size).to.equal(words.length);
  });

  it('goes by the category when the kind is not known, and is a conical hat when that is not known either', async () => {
    expect(await drawn('new-kind', 'herbal')).to.equal(await drawn('turmeric'));
    expect(await drawn('', 'spacecraft')).to.equal(await drawn('constructor', 'toString'));
  });
});
