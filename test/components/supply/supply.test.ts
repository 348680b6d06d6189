import { expect } from 'chai';
import { html, render } from 'lit';
import { certificateName, isEvidence } from '../../../src/components/supply/certificates.js';
import { renderCertificate } from '../../../src/components/supply/render-certificate.js';
import { factText } from '../../../src/components/supply/facts.js';
import { monthsText } from '../../../src/components/supply/season.js';
import { supply as en } from '../../../src/locales/en/supply.js';
import { supply as vi } from '../../../src/locales/vi/supply.js';
import { quantity as amounts } from '../../../src/locales/vi/quantity.js';
import { nasty } from '../helpers/hostile.js';
import { product } from '../helpers/products.js';

describe('supply', () => {
  for (const [months, inVietnamese, inEnglish] of [
    [[], '', ''],
    [[5], 'tháng 5', 'May'],
    [[6, 5, 7], 'tháng 5–7', 'May–Jul'],
    [[1, 2, 6, 11, 12], 'tháng 6, 11–2', 'Jun, Nov–Feb'],
    [[1, 12], 'tháng 12–1', 'Dec–Jan'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'quanh năm', 'all year'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 'tháng 1–11', 'Jan–Nov'],
    [[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'tháng 2–12', 'Feb–Dec'],
  ] as const)
    it(`says the season of months ${months.join()}`, () => {
      expect(monthsText(months, vi).replaceAll('\u2060', '')).to.equal(inVietnamese);
      expect(monthsText(months, en).replaceAll('\u2060', '')).to.equal(inEnglish);
    });

  it('says a fact as it is known, and nothing where it is not', () => {
    const known = product({
      supply: {
        capacity: { value: 1200.5, unit: 'kg', per: 'month' },
        minimumOrder: { value: 5, unit: 'thùng' },
        leadTimeDays: 1,
        seasonMonths: [],
      },
      exportMarkets: ['JP', 'FR'],
    });
    expect(factText('capacity', known, vi, amounts, 'vi')).to.equal('1.200,5\u00a0kg/tháng');
    expect(factText('minimumOrder', known, vi, amounts, 'vi')).to.equal('5\u00a0thùng');
    expect(factText('leadTime', known, vi, amounts, 'vi')).to.equal('1\u00a0ngày');
    expect(factText('leadTime', known, en, amounts, 'en')).to.equal('1\u00a0day');
    expect(factText('season', known, vi, amounts, 'vi')).to.equal('');
    expect(factText('markets', known, vi, amounts, 'vi')).to.equal('Nhật Bản, Pháp');
    for (const name of ['capacity', 'minimumOrder', 'leadTime', 'season', 'markets'] as const)
      expect(factText(name, product(), vi, amounts, 'vi')).to.equal('');
    const free = product({ supply: { leadTimeDays: 0, seasonMonths: [] } });
    expect(factText('leadTime', free, vi, amounts, 'vi')).to.equal('0\u00a0ngày');
  });

  const whole = {
    kind: 'vietgap',
    number: 'VG-1',
    issuer: 'Quatest 1',
    issuedOn: '2024-05-07',
    expiresOn: '2027-05-06',
  };
  const shown = (certificate: Parameters<typeof renderCertificate>[0], today = '2026-11-23') => {
    const place = document.createElement('ul');
    render(html`${renderCertificate(certificate, vi, 'vi', today)}`, place);
    return place;
  };

  it('gives the badge only to a certificate with number, issuer and last day that holds', () => {
    const texts = (place: Element) => place.textContent!.replace(/\s+/g, ' ').trim();
    expect(texts(shown(whole))).to.equal('VietGAP số VG-1 · cấp bởi Quatest 1 · hiệu lực đến 6/5/2027');
    expect(shown(whole).querySelector('svg')).to.not.equal(null);
    expect(shown(whole, '2027-05-06').querySelector('svg')).to.not.equal(null);
    const over = shown(whole, '2027-05-07');
    expect(texts(over)).to.include('hết hiệu lực 6/5/2027');
    expect(over.querySelector('svg')).to.equal(null);
    for (const field of ['number', 'issuer', 'issuedOn', 'expiresOn'] as const) {
      const rest = {
        kind: whole.kind,
        ...Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field)),
      };
      expect(isEvidence(rest)).to.equal(false);
      expect(shown(rest).querySelector('svg'), field).to.equal(null);
    }
    expect(texts(shown({ kind: 'haccp' }))).to.equal('HACCP chưa có số, nơi cấp, ngày cấp, ngày hết hạn');
  });

  for (const [name, text] of Object.entries(nasty))
    it(`is not hurt by a hostile certificate: ${name}`, () => {
      const place = shown({ kind: text, number: text, issuer: text, expiresOn: '2027-01-01', url: text });
      expect(place.querySelector('img, script, a')).to.equal(null);
      expect(certificateName({ kind: 'constructor' }, vi)).to.equal('constructor');
    });
});
