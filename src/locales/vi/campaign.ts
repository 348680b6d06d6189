/** Words of a campaign. Numbers and dates come formatted. */
export const campaign = {
  /** `year` is the name of the lunar year: Bính Ngọ. */
  tet: (year: string) => `Tết ${year}`,
  daysLeft: (_n: number, days: string, what: string) => `Còn ${days}\u00a0ngày đến ${what}`,
  tetToday: (tet: string) => `Hôm nay là mùng Một ${tet}`,
  tetOver: (tet: string) => `${tet} đã qua`,
  begin: 'ngày bắt đầu',
  end: 'ngày kết thúc',
  beginsToday: 'Bắt đầu hôm nay',
  endsToday: 'Hôm nay là ngày cuối',
  over: 'Đã kết thúc',
  onDay: (date: string) => `Mùng Một Tết: ${date}`,
  between: (from: string, to: string) => `Từ ${from} đến ${to}`,
  since: (date: string) => `Từ ${date}`,
  until: (date: string) => `Đến ${date}`,
  inYear: (year: number) => `Năm ${year}`,
  noDates: 'Chưa có thông tin về thời gian',
  figures: 'Số liệu',
  reserves: 'Hàng dự trữ',
  reserved: (amount: string) => `Đã dự trữ ${amount}`,
  target: (amount: string) => `mục tiêu ${amount}`,
  percent: (share: string) => `${share}%`,
  noAmount: 'chưa có thông tin về lượng hàng',
  heldBy: (holder: string) => `Đơn vị giữ hàng: ${holder}`,
  units: { t: 'tấn', kg: 'kg', l: 'lít', box: 'hộp', piece: 'chiếc', egg: 'quả', VND: 'đồng' } as Record<
    string,
    string
  >,
  per: { day: 'ngày', week: 'tuần', month: 'tháng', season: 'vụ', year: 'năm' } as Record<string, string>,
  source: (publisher: string) => `Nguồn: ${publisher}`,
  noSource: 'Chưa có nguồn',
  notFound: 'Không tìm thấy chương trình này.',
};
export type CampaignWords = typeof campaign;
