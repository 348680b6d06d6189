import { expect } from 'chai';
import { compareVietnamese } from '../../../src/intl/collate.js';
import { fold } from '../../../src/intl/fold.js';
import { formatDateRange, formatLongDate } from '../../../src/intl/format-date.js';
import { formatDong } from '../../../src/intl/format-money.js';
import { highlightRanges } from '../../../src/intl/highlight.js';
import { solarToLunar, tetOf } from '../../../src/vietnam/lunar.js';
import { provinceUnits } from '../../../src/vietnam/province-units.js';
import { resolveProvince } from '../../../src/vietnam/resolve-province.js';

// The same functions are tested at length in Node; here that a browser's own Unicode tables give the same.
describe('hang-viet/vietnam in a browser', () => {
  it('orders the 34 as Node and the database do', () => {
    const names = provinceUnits('34').map(({ name }) => name);
    expect(names.sort(compareVietnamese).join()).to.equal(
      'An Giang,Bắc Ninh,Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Nội,Hà Tĩnh,Hải Phòng,' +
        'Hồ Chí Minh,Huế,Hưng Yên,Khánh Hòa,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Nghệ An,Ninh Bình,Phú Thọ,Quảng Ngãi,' +
        'Quảng Ninh,Quảng Trị,Sơn La,Tây Ninh,Thái Nguyên,Thanh Hóa,Tuyên Quang,Vĩnh Long',
    );
  });

  it('folds and marks whole letters, composed or not', () => {
    expect(fold('Đắk Lắk, Ðồng Nai'.normalize('NFD'))).to.equal('dak lak, dong nai');
    const text = 'Phở Hà Nội'.normalize('NFD');
    expect(
      highlightRanges(text, 'pho noi').map(([start, end]) => text.slice(start, end).normalize('NFC')),
    ).to.deep.equal(['Phở', 'Nội']);
    expect(resolveProvince('thừa thiên huế'.normalize('NFD')).id).to.equal('34-46');
  });

  it('writes prices and dates', () => {
    expect(formatDong(125000)).to.equal('125.000\u00a0₫');
    expect(formatLongDate('2026-02-17')).to.equal('thứ Ba, 17/2/2026');
    expect(formatDateRange('2025-11-28', '2025-12-01', 'en')).to.equal('28 Nov – 1 Dec 2025');
  });

  it('counts lunar days', () => {
    expect(tetOf(2030)).to.equal('2030-02-02');
    expect(solarToLunar('2025-07-25')).to.deep.equal({
      year: 2025,
      month: 6,
      day: 1,
      leap: true,
      monthDays: 29,
    });
  });
});
