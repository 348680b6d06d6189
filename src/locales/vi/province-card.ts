/** Words of a province card. Numbers and dates come formatted; `n` is there for languages that need a plural. */
export const provinceCard = {
  counted: {
    products: () => 'sản phẩm',
    suppliers: () => 'nhà sản xuất',
    events: () => 'sự kiện',
    agreements: () => 'văn bản hợp tác',
  } as Record<'products' | 'suppliers' | 'events' | 'agreements', (n: number) => string>,
  nothing: 'Danh mục chưa có gì của nơi này.',
  mergedFrom: (names: string, date: string) => `Hợp nhất từ ${names} ngày ${date}.`,
  mergedInto: (name: string, lastDay: string) =>
    `${lastDay ? `Là đơn vị riêng đến hết ngày ${lastDay}; nay` : 'Nay'} thuộc ${name}.`,
  and: ' và ',
  agreements: 'Hợp tác với Hà Nội',
  signed: (date: string) => `ký ngày ${date}`,
  since: (year: string) => `từ năm ${year}`,
  moreAgreements: (_n: number, shown: string) => `và ${shown} văn bản khác`,
  nextEvent: 'Sự kiện sắp tới',
  lastEvent: 'Sự kiện gần đây nhất',
  bestProducts: 'Sản phẩm nhiều sao nhất',
  partial: 'Một phần thông tin chưa tải được.',
  notFound: 'Không tìm thấy tỉnh, thành phố này.',
};
export type ProvinceCardWords = typeof provinceCard;
