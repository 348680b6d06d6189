import { expect } from 'chai';
import { placeOf } from '../../../src/components/product-card/place.js';
import { productCard as en } from '../../../src/locales/en/product-card.js';
import { productCard as vi } from '../../../src/locales/vi/product-card.js';

const merged = {
  id: '63-24',
  name: { vi: 'Bắc Giang', en: 'Bac Giang' },
  current: '34-24',
  currentName: { vi: 'Bắc Ninh', en: 'Bac Ninh' },
};

describe('placeOf', () => {
  it('names today’s province after the recorded one that was merged into it', () => {
    expect(placeOf(merged, vi, 'vi')).to.equal('Bắc Giang (nay là Bắc Ninh)');
    expect(placeOf(merged, en, 'en')).to.equal('Bac Giang (now Bac Ninh)');
  });
  it('names a province once when it kept its name', () => {
    const kept = { id: '63-27', name: { vi: 'Bắc Ninh', en: 'Bac Ninh' }, current: '34-24' };
    expect(placeOf(kept, vi, 'vi')).to.equal('Bắc Ninh');
    expect(placeOf(kept, en, 'en')).to.equal('Bac Ninh');
  });
});
