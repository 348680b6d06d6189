/** Words of a list of figures. Numbers and dates come formatted. */
export const programmeFigures = {
  qualifiers: {
    exactly: '',
    'more-than': 'hơn',
    'at-least': 'ít nhất',
    about: 'khoảng',
    nearly: 'gần',
    'up-to': 'tới',
  } as Record<string, string>,
  from: (number: string) => `từ ${number}`,
  upTo: (number: string) => `đến ${number}`,
  /** Where it is not known how the number was said, or there is none. */
  seeSource: 'Xem nguồn',
  notStated: 'Chưa có thông tin',
  inYear: (year: number) => `Năm ${year}`,
  between: (from: string, to: string) => `Từ ${from} đến ${to}`,
  since: (date: string) => `Từ ${date}`,
  until: (date: string) => `Đến ${date}`,
  asOf: (date: string) => `tính đến ${date}`,
  noPeriod: 'Chưa rõ thời gian',
  statuses: { reported: '', plan: 'kế hoạch' } as Record<string, string>,
  otherStatus: 'xem nguồn để rõ tình trạng',
  saidBy: (name: string) => `Theo ${name}`,
  source: (publisher: string) => `Nguồn: ${publisher}`,
  noSource: 'Chưa có nguồn',
  empty: 'Chưa có số liệu.',
};
export type ProgrammeFiguresWords = typeof programmeFigures;
