const LUNAR_MONTHS = 'Giêng,Hai,Ba,Tư,Năm,Sáu,Bảy,Tám,Chín,Mười,Mười Một,Chạp'.split(',');
const lunarMonth = (month: number, leap: boolean) =>
  `tháng ${LUNAR_MONTHS[month - 1]}${leap ? ' nhuận' : ''}`;

const calendar = {
  calendar: (month: string) => `Lịch sự kiện ${month}`,
  previous: 'Tháng trước',
  next: 'Tháng sau',
  today: 'Hôm nay',
  weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  weekdayNames: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  /** What stands large over the month, and what beside it. */
  month: (month: number, year: number) => [`Tháng ${month}`, `/${year}`] as readonly string[],
  lunarMonth,
  lunarDay: (day: number, month: number, leap: boolean) =>
    `${day < 11 ? `mùng ${day}` : day === 15 ? 'rằm' : `ngày ${day}`} ${lunarMonth(month, leap)}`,
  lunarYear: (name: string) => ` năm ${name}`,
  lunarShort: (day: number, month: number, leap: boolean) => `${day}/${month}${leap ? 'N' : ''}`,
  byMoon: 'âm lịch',
  count: (n: number) => `${n} sự kiện`,
  inMonth: (count: string, month: string) => `${count} trong ${month}`,
  noEvents: 'không có sự kiện',
  more: (n: number) => `+${n} sự kiện`,
  rest: (n: number) => `Xem thêm ${n} sự kiện`,
  empty: (month: string) => `Không có sự kiện nào trong ${month}.`,
  nearest: 'Gần nhất:',
  loading: 'Đang tải sự kiện…',
  close: 'Đóng',
  kinds: {
    fair: 'Hội chợ',
    'product-week': 'Tuần hàng',
    'trade-conference': 'Hội nghị giao thương',
    'direct-session': 'Làm việc trực tiếp',
    'online-talk': 'Tọa đàm trực tuyến',
    'investment-promotion': 'Xúc tiến đầu tư',
    'market-programme': 'Chương trình thị trường',
  } as Record<string, string>,
  otherKind: 'Sự kiện',
  status: {
    announced: 'mới thông báo',
    confirmed: '',
    postponed: 'đã hoãn',
    cancelled: 'đã hủy',
  } as Record<string, string>,
  otherStatus: 'xem nguồn để rõ tình trạng',
  from: (date: string) => `Từ ${date}`,
  endUnknown: 'nguồn không nêu ngày kết thúc',
  opensAt: (time: string) => `mở cửa ${time}`,
  nowPartOf: (today: string) => `nay thuộc ${today}`,
  online: 'Trực tuyến',
  join: 'Tham gia trực tuyến',
  organisers: 'Tổ chức',
  supporters: 'Hỗ trợ',
  speakers: 'Diễn giả',
  theme: 'Chủ đề',
  takingPart: 'Địa phương tham gia',
  qualifiers: {
    exactly: '',
    'more-than': 'hơn ',
    'at-least': 'ít nhất ',
    about: 'khoảng ',
    nearly: 'gần ',
    'up-to': 'tối đa ',
  } as Record<string, string>,
  stalls: (count: string) => `${count} gian hàng`,
  source: 'Nguồn',
  addToCalendar: 'Thêm vào lịch của bạn',
  icsFile: 'Tệp .ics',
  subscribe: 'Theo dõi lịch này',
  subscribeApp: 'Mở trong ứng dụng lịch',
};
export type EventCalendarWords = typeof calendar & {
  /** Names of holidays by id, in languages that the holidays themselves have no name in. */
  holidays?: Record<string, string>;
};
/** Words of a calendar. Dates and numbers come formatted. */
export const eventCalendar: EventCalendarWords = calendar;
