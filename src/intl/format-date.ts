const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS_VI = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const DAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const parts = (date: string) => date.split('-').map(Number) as [number, number, number];

/** A calendar date `YYYY-MM-DD` as newspapers print it: `17/2/2026`, in English `17 Feb 2026`. */
export function formatDate(date: string, language = 'vi'): string {
  const [year, month, day] = parts(date);
  return language === 'vi' ? `${day}/${month}/${year}` : `${day} ${MONTHS_EN[month - 1]} ${year}`;
}

/** With the day of the week: `thứ Ba, 17/2/2026`, `Tuesday, 17 February 2026`. */
export function formatLongDate(date: string, language = 'vi'): string {
  const [year, month, day] = parts(date);
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  return language === 'vi'
    ? `${DAYS_VI[weekday]}, ${day}/${month}/${year}`
    : `${DAYS_EN[weekday]}, ${day} ${LONG_EN[month - 1]} ${year}`;
}

/** A month `YYYY-MM`: `tháng 2/2026`, `February 2026`. */
export function formatMonth(month: string, language = 'vi'): string {
  const [year, number] = parts(month);
  return language === 'vi' ? `tháng ${number}/${year}` : `${LONG_EN[number - 1]} ${year}`;
}

/** From one day to another, both included, no more than is needed: `2–8/2/2026`, `28/11–1/12/2025`, `2–8 Feb 2026`. */
export function formatDateRange(from: string, to: string, language = 'vi'): string {
  if (from >= to) return formatDate(from, language);
  const [[year, month, day], [lastYear, lastMonth]] = [parts(from), parts(to)];
  const vi = language === 'vi';
  if (year !== lastYear) return `${formatDate(from, language)}${vi ? '–' : ' – '}${formatDate(to, language)}`;
  if (month === lastMonth) return `${day}–${formatDate(to, language)}`;
  return vi
    ? `${day}/${month}–${formatDate(to)}`
    : `${day} ${MONTHS_EN[month - 1]} – ${formatDate(to, language)}`;
}
