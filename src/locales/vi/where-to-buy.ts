/** Words of a list of places that sell something. Numbers come formatted. */
export const whereToBuy = {
  kinds: {
    supermarket: 'Siêu thị',
    hypermarket: 'Đại siêu thị',
    convenience: 'Cửa hàng tiện lợi',
    grocery: 'Cửa hàng thực phẩm',
    'wholesale-market': 'Chợ đầu mối',
    'traditional-market': 'Chợ',
    'ocop-showroom': 'Điểm bán OCOP',
    online: 'Trực tuyến',
  } as Record<string, string>,
  otherKind: 'Điểm bán',
  qualifiers: {
    exactly: '',
    'more-than': 'hơn ',
    'at-least': 'ít nhất ',
    about: 'khoảng ',
    nearly: 'gần ',
    'up-to': 'tới ',
  } as Record<string, string>,
  /** Where what was counted is not named. */
  outlets: 'điểm bán',
  stalls: 'gian hàng',
  scopes: { national: 'trên cả nước', city: 'trong thành phố' } as Record<string, string>,
  inYear: (year: number) => `năm ${year}`,
  source: (publisher: string) => `Nguồn: ${publisher}`,
  empty: 'Chưa có thông tin về nơi bán.',
  notFound: 'Không tìm thấy nội dung này.',
};
export type WhereToBuyWords = typeof whereToBuy;
