/** Id, month, day, Vietnamese name, English name, first year in which it was kept, first year in which it was a day off. */
export type HolidayRule = [
  id: string,
  month: number,
  day: number,
  vi: string,
  en: string,
  since?: number,
  offSince?: number,
];

// Days off: Labour Code 45/2019/QH14, article 112, and the laws before it (Giỗ Tổ: law 84/2007/QH11 of 2 April 2007).
// Set by: 28 June Decision 72/2001/QĐ-TTg; 10 October, the capital freed in 1954; 13 October Decision 990/QĐ-TTg (2004);
// 20 November Decision 167-HĐBT (1982). Not here: what is made free each year beside Tết and 2 September.

/** Days of the Gregorian year. */
export const SOLAR_RULES: readonly HolidayRule[] = [
  ['new-year', 1, 1, 'Tết Dương lịch', 'New Year’s Day', 0, 0],
  ['womens-day', 3, 8, 'Ngày Quốc tế Phụ nữ', 'International Women’s Day'],
  ['reunification', 4, 30, 'Ngày Chiến thắng', 'Reunification Day', 1976, 1976],
  ['labour', 5, 1, 'Ngày Quốc tế Lao động', 'International Workers’ Day', 0, 0],
  ['children', 6, 1, 'Ngày Quốc tế Thiếu nhi', 'International Children’s Day'],
  ['family', 6, 28, 'Ngày Gia đình Việt Nam', 'Vietnamese Family Day', 2001],
  ['national-day', 9, 2, 'Quốc khánh', 'National Day', 0, 0],
  ['capital', 10, 10, 'Ngày Giải phóng Thủ đô', 'Capital Liberation Day', 1955],
  ['entrepreneurs', 10, 13, 'Ngày Doanh nhân Việt Nam', 'Vietnamese Entrepreneurs’ Day', 2004],
  ['vietnamese-women', 10, 20, 'Ngày Phụ nữ Việt Nam', 'Vietnamese Women’s Day'],
  ['teachers', 11, 20, 'Ngày Nhà giáo Việt Nam', 'Vietnamese Teachers’ Day', 1982],
  ['christmas', 12, 25, 'Giáng sinh', 'Christmas Day'],
];

/** Days of the lunar year, in its ordinary months; day 0 of month 1 is the last of the year before. */
export const LUNAR_RULES: readonly HolidayRule[] = [
  ['tet-eve', 1, 0, 'Giao thừa', 'Lunar New Year’s Eve', 0, 0],
  ['tet-1', 1, 1, 'Mùng 1 Tết', 'Tết, first day', 0, 0],
  ['tet-2', 1, 2, 'Mùng 2 Tết', 'Tết, second day', 0, 0],
  ['tet-3', 1, 3, 'Mùng 3 Tết', 'Tết, third day', 0, 0],
  ['first-full-moon', 1, 15, 'Rằm tháng Giêng', 'First Full Moon'],
  ['han-thuc', 3, 3, 'Tết Hàn thực', 'Cold Food Festival'],
  ['hung-kings', 3, 10, 'Giỗ Tổ Hùng Vương', 'Hùng Kings’ Commemoration Day', 0, 2007],
  ['buddha', 4, 15, 'Lễ Phật đản', 'Buddha’s Birthday'],
  ['doan-ngo', 5, 5, 'Tết Đoan Ngọ', 'Đoan Ngọ Festival'],
  ['vu-lan', 7, 15, 'Lễ Vu Lan', 'Vu Lan Festival'],
  ['mid-autumn', 8, 15, 'Tết Trung thu', 'Mid-Autumn Festival'],
  ['kitchen-gods', 12, 23, 'Ông Công, ông Táo', 'Kitchen Gods’ Day'],
];
