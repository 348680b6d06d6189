import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fr } from '../../src/locales/fr.js';
import { it as italian } from '../../src/locales/it.js';
import { en } from '../../src/locales/en.js';
import { type Locale, vi } from '../../src/locales/vi.js';
import { quantityText } from '../../src/components/quantity/quantity-text.js';
import { LUNAR_RULES, SOLAR_RULES } from '../../src/vietnam/holiday-rules.js';
import { textsOf } from '../components/languages/words.js';

/** Names, figures and short forms that are the same in every language. */
const SAME =
  /^(provinceMap\.(owners|sea)|(supply|demandBoard|supplierCard)\.certificate|quantity\.(units|singular)\.|\w+\.percent|\w+\.inYear|demandBoard\.(points|months)|supply\.months|productTable\.(ocop|province)|eventCalendar\.(lunarShort|online|kinds)|\w+\.source|productDetail\.(changed|otherLink|linkKinds)|storyList\.kinds|whereToBuy\.kinds|form\.(email|consent))/;
const LOANS = ['Link', 'Social media', 'Online', 'Video', 'Post', 'Halal'];

describe('the words of French and Italian', () => {
  for (const [language, words] of Object.entries({ fr, it: italian })) {
    const texts = textsOf(words).filter(([path]) => !path.startsWith('form.tooLong'));
    it(`have no Vietnamese or English text: ${language}`, () => {
      const others = new Map(
        [...textsOf(vi), ...textsOf(en)].map(([path, text]) => [`${path} ${text}`, path]),
      );
      const left = texts.filter(
        ([path, text]) =>
          /\p{L}{3}/u.test(text) &&
          others.has(`${path} ${text}`) &&
          !SAME.test(path) &&
          !LOANS.includes(text),
      );
      assert.deepEqual(left, []);
      assert.deepEqual(
        texts.filter(([, text]) => /undefined|NaN/.test(text)),
        [],
      );
    });

    it(`have typographic apostrophes and dots: ${language}`, () =>
      assert.deepEqual(
        texts.filter(([, text]) => /['"]|\.\.\./.test(text)),
        [],
      ));
  }

  it('never let French punctuation stand alone on a line', () => {
    const wrong = textsOf(fr).filter(([, text]) =>
      /(?<![\u00a0\u202f])[:;!?»%]|«(?![\u00a0\u202f])/.test(text),
    );
    assert.deepEqual(wrong, []);
  });
  it('have no space before Italian punctuation', () => {
    assert.deepEqual(
      textsOf(italian).filter(
        ([path, text]) => !path.startsWith('form.tooLong') && /\s[:;!?»%,.](?!ics)|«\s/.test(text),
      ),
      [],
    );
  });

  it('have the numbers of a language in what is too long', () => {
    assert.equal(
      fr.form.tooLong(4000, 4001),
      'Trop long\u00a0: 4\u202f000 caractères au plus, 4\u202f001 actuellement.',
    );
    assert.equal(italian.form.tooLong(4000, 4001), 'Troppo lungo: al massimo 4.000 caratteri, ora 4.001.');
  });

  it('have 0 and 1 in the singular in French, only 1 in Italian', () => {
    const forms = [0, 1, 2].map((n) => [
      fr.productList.count(n, `${n}`),
      fr.provinceCard.counted.products(n),
      fr.campaign.daysLeft(n, `${n}`, fr.campaign.end),
      italian.productList.count(n, `${n}`),
      italian.provinceCard.counted.products(n),
      italian.campaign.daysLeft(n, `${n}`, italian.campaign.end),
    ]);
    assert.deepEqual(forms, [
      [
        '0\u00a0produit',
        'produit',
        '0\u00a0jour avant le dernier jour',
        '0\u00a0prodotti',
        'prodotti',
        'Mancano 0\u00a0giorni all’ultimo giorno',
      ],
      [
        '1\u00a0produit',
        'produit',
        '1\u00a0jour avant le dernier jour',
        '1\u00a0prodotto',
        'prodotto',
        'Manca 1\u00a0giorno all’ultimo giorno',
      ],
      [
        '2\u00a0produits',
        'produits',
        '2\u00a0jours avant le dernier jour',
        '2\u00a0prodotti',
        'prodotti',
        'Mancano 2\u00a0giorni all’ultimo giorno',
      ],
    ]);
  });

  it('have the prepositions that a date takes', () => {
    const { between, since, until } = fr.programmeFigures;
    assert.equal(between('1er févr. 2026', '8 mars 2026'), 'Du 1er févr. 2026 au 8 mars 2026');
    assert.equal(between('août 2024', '2026'), 'D’août 2024 à 2026');
    assert.equal(between('2024', '2026'), 'De 2024 à 2026');
    assert.equal(since('17 févr. 2026'), 'Depuis le 17 févr. 2026');
    assert.equal(since('mars 2026'), 'Depuis mars 2026');
    assert.equal(until('17 févr. 2026'), 'Jusqu’au 17 févr. 2026');
    assert.equal(until('2026'), 'Jusqu’en 2026');
    const di = italian.programmeFigures;
    assert.equal(di.between('1º feb 2026', '8 mar 2026'), 'Dal 1º feb 2026 all’8 mar 2026');
    assert.equal(di.between('agosto 2024', 'aprile 2026'), 'Da agosto 2024 ad aprile 2026');
    assert.equal(di.between('11 set 2024', '2026'), 'Dall’11 set 2024 al 2026');
    assert.equal(di.until('marzo 2026'), 'Fino a marzo 2026');
    assert.equal(italian.provinceCard.signed('8 mar 2026'), 'firmato l’8 mar 2026');
    assert.equal(italian.provinceCard.signed('2026'), 'firmato nel 2026');
    assert.equal(italian.provinceCard.signed('marzo 2026'), 'firmato in marzo 2026');
  });

  it('have units in the singular where the number is', () => {
    const box = (value: number, words: Locale, language: string) =>
      quantityText({ value, unit: 'box', per: 'day' }, words.quantity, language);
    const written = [0, 1, 1.5, 2].map((value) => [
      box(value, en, 'en'),
      box(value, fr, 'fr'),
      box(value, italian, 'it'),
      box(value, vi, 'vi'),
    ]);
    assert.deepEqual(
      written.map((row) => row.map((text) => text.replace('\u00a0', ' '))),
      [
        ['0 boxes/day', '0 boîte/jour', '0 scatole/giorno', '0 hộp/ngày'],
        ['1 box/day', '1 boîte/jour', '1 scatola/giorno', '1 hộp/ngày'],
        ['1.5 boxes/day', '1,5 boîte/jour', '1,5 scatole/giorno', '1,5 hộp/ngày'],
        ['2 boxes/day', '2 boîtes/jour', '2 scatole/giorno', '2 hộp/ngày'],
      ],
    );
    for (const words of [en, fr, italian])
      for (const unit of ['constructor', 'toString'])
        assert.equal(quantityText({ value: 1, unit }, words.quantity, 'en'), `1\u00a0${unit}`);
  });

  it('have a name for every holiday', () => {
    const ids = [...SOLAR_RULES, ...LUNAR_RULES].map(([id]) => id);
    for (const { eventCalendar } of [fr, italian])
      assert.deepEqual(Object.keys(eventCalendar.holidays!).sort(), [...ids].sort());
  });

  it('keep the Vietnamese names of the archipelagos', () => {
    for (const { provinceMap } of [fr, italian]) {
      assert.match(provinceMap.map, /Quần đảo Hoàng Sa (et|e) Quần đảo Trường Sa/);
      assert.match(provinceMap.holds['48']!, /Quần đảo Hoàng Sa/);
      assert.match(provinceMap.holds['56']!, /Quần đảo Trường Sa/);
    }
  });
});
