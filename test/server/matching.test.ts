import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Demand } from '../../src/sdk/schemas/demand.js';
import type { Product } from '../../src/sdk/schemas/product.js';
import { shareOf } from '../../src/catalogue/matching/amounts.js';
import { POINTS, scoreOf } from '../../src/catalogue/matching/score.js';

const TODAY = '2026-11-23';
const demand = (more: Partial<Demand> = {}): Demand => ({
  id: 'dm_che',
  title: { vi: 'Cần chè' },
  channel: { id: 'winmart', name: 'WinMart' },
  category: 'food',
  certifications: [],
  seasonMonths: [],
  provinces: [],
  status: 'open',
  updatedAt: '2026-11-23T02:00:00.000Z',
  ...more,
});
const product = (more: Partial<Product> = {}): Product => ({
  id: 'che',
  name: { vi: 'Chè Shan tuyết' },
  category: 'food',
  certifications: [],
  packagings: [],
  exportMarkets: [],
  channels: [],
  images: [],
  links: [],
  featured: [],
  sources: [],
  updatedAt: '2026-11-23T02:00:00.000Z',
  ...more,
});
const reason = (by: string, wanted: Partial<Demand>, offered: Partial<Product>) => {
  const found = scoreOf(demand(wanted), product(offered), TODAY).reasons.find((one) => one.by === by);
  return found && [found.why, found.points, found.of];
};

describe('how well a product answers a demand', () => {
  it('counts only what the demand asks, out of 100', () => {
    assert.deepEqual(scoreOf(demand(), product(), TODAY), {
      score: 100,
      reasons: [{ by: 'category', points: 30, of: 30, why: 'same-category' }],
    });
    assert.equal(
      Object.values(POINTS).reduce<number>((sum, points) => sum + points, 0),
      100,
    );
  });

  it('tells the kind of goods', () => {
    const by = (subcategory?: string) =>
      reason('category', { subcategory: 'tea' }, subcategory ? { subcategory } : {});
    assert.deepEqual(by('tea'), ['same-subcategory', 30, 30]);
    assert.deepEqual(by('honey'), ['other-subcategory', 10, 30]);
    assert.deepEqual(by(), ['subcategory-unknown', 15, 30]);
    assert.deepEqual(reason('category', {}, { category: 'herbal' }), ['other-category', 0, 30]);
  });

  it('takes certificates that hold, and does not punish what nobody said', () => {
    const by = (...certifications: Product['certifications']) =>
      reason('certificate', { certifications: ['vietgap', 'organic'] }, { certifications });
    assert.deepEqual(by(), ['certificates-unknown', 7.5, 15]);
    assert.deepEqual(by({ kind: 'vietgap' }), ['some-certificates', 7.5, 15]);
    assert.deepEqual(by({ kind: 'vietgap' }, { kind: 'organic', expiresOn: TODAY }), [
      'all-certificates',
      15,
      15,
    ]);
    assert.deepEqual(by({ kind: 'vietgap', expiresOn: '2026-11-22' }), ['certificate-expired', 0, 15]);
    assert.deepEqual(by({ kind: 'halal' }), ['no-certificate', 0, 15]);
  });

  it('compares months and provinces', () => {
    const season = (...seasonMonths: number[]) =>
      reason('season', { seasonMonths: [3, 4] }, { supply: { seasonMonths } });
    assert.deepEqual(season(), ['season-unknown', 5, 10]);
    assert.deepEqual(season(3, 4, 5), ['in-season', 10, 10]);
    assert.deepEqual(season(4), ['partly-in-season', 5, 10]);
    assert.deepEqual(season(9), ['out-of-season', 0, 10]);
    const recorded = { id: '63-24', name: { vi: 'Bắc Giang' }, current: '34-24' };
    const today = { id: '34-24', name: { vi: 'Bắc Ninh' }, current: '34-24' };
    const from = (asked: string, province?: Product['province']) =>
      reason('province', { provinces: [asked] }, province ? { province } : {});
    assert.deepEqual(from('34-24', recorded), ['asked-province', 10, 10]);
    assert.deepEqual(from('63-24', recorded), ['asked-province', 10, 10]);
    assert.deepEqual(from('63-27', recorded), ['other-province', 0, 10]);
    assert.deepEqual(from('63-24', today), ['province-unknown', 5, 10]);
    assert.deepEqual(from('34-24'), ['province-unknown', 5, 10]);
  });

  it('counts the words of the specification without marks, in the language that fits best', () => {
    const by = (vi: string, more: Partial<Product> = {}) =>
      reason('specification', { specification: { vi } }, more);
    const summary = { vi: 'Búp một tôm hai lá', en: 'One bud, two leaves' };
    assert.deepEqual(by('SHAN TUYET', { summary }), ['all-words', 20, 20]);
    assert.deepEqual(by('Shan tuyết loại hảo', { summary }), ['some-words', 10, 20]);
    assert.deepEqual(by('cà phê', { summary }), ['no-words', 0, 20]);
    assert.deepEqual(by('cà phê'), ['description-unknown', 10, 20]);
    assert.equal(by('…'), undefined);
    const both = { specification: { vi: 'xanh non', en: 'two leaves' } };
    assert.deepEqual(reason('specification', both, { summary }), ['all-words', 20, 20]);
  });

  it('compares amounts in any unit and period, and never guesses across kinds', () => {
    const tonnes = { value: 1, unit: 't', per: 'month' };
    const by = (capacity?: { value: number; unit: string; per?: string }, seasonMonths: number[] = []) =>
      reason('capacity', { volume: tonnes }, { supply: { seasonMonths, ...(capacity ? { capacity } : {}) } });
    assert.deepEqual(by(), ['capacity-unknown', 7.5, 15]);
    assert.deepEqual(by({ value: 1000, unit: 'kg', per: 'month' }), ['enough-capacity', 15, 15]);
    assert.deepEqual(by({ value: 6, unit: 'tấn', per: 'year' }), ['short-of-capacity', 7.5, 15]);
    assert.deepEqual(by({ value: 2, unit: 't', per: 'season' }, [3, 4]), ['enough-capacity', 15, 15]);
    for (const odd of [
      { value: 9, unit: 'l', per: 'month' },
      { value: 9, unit: 'box', per: 'month' },
      { value: 9, unit: 't' },
      { value: 9, unit: 't', per: 'season' },
      { value: 9, unit: 't', per: 'fortnight' },
    ])
      assert.deepEqual(by(odd), ['capacity-not-comparable', 7.5, 15], JSON.stringify(odd));
    const share = (wanted: [number, string, string?], offered: [number, string, string?], months = 0) => {
      const quantity = ([value, unit, per]: [number, string, string?]) => ({
        value,
        unit,
        ...(per ? { per } : {}),
      });
      return shareOf(quantity(wanted), quantity(offered), months);
    };
    assert.equal(share([10, 'Box', 'week'], [5, 'box', 'week']), 0.5);
    assert.equal(share([1, 'm3'], [500, 'L']), 0.5);
    assert.equal(share([7, 'kg', 'week'], [1, 'kg', 'day']), 1);
    assert.equal(share([12, 't', 'year'], [12, 't', 'season'], 2), 1);
    assert.equal(share([0, 't'], [1, 't']), undefined);
  });

  it('gives the same answer to the same question, from 0 to 100', () => {
    const wanted = demand({
      subcategory: 'tea',
      certifications: ['vietgap'],
      seasonMonths: [1, 2, 3],
      provinces: ['34-01'],
    });
    const offered = product({ supply: { seasonMonths: [1] } });
    const first = scoreOf(wanted, offered, TODAY);
    assert.deepEqual(scoreOf(structuredClone(wanted), structuredClone(offered), TODAY), first);
    assert.ok(first.score > 0 && first.score < 100 && Number.isInteger(first.score * 10));
    assert.equal(first.reasons.length, 4);
  });
});
