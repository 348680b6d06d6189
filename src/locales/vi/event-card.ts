/** Words of an event card; kinds, status and the like are the calendar's. */
export const eventCard = {
  daysLeft: (_n: number, days: string) => `còn ${days}\u00a0ngày`,
  tomorrow: 'ngày mai',
  today: 'hôm nay',
  underWay: 'đang diễn ra',
  over: 'đã kết thúc',
  register: 'Đăng ký tham gia',
  until: (date: string) => `đến hết ${date}`,
  noDay: 'Chưa có thông tin về ngày tổ chức.',
  notFound: 'Không tìm thấy sự kiện này.',
};
export type EventCardWords = typeof eventCard;
