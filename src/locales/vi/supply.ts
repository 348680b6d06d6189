/** Words of what buyers ask: supply, season, certificates. Numbers and dates come formatted. */
export const supply = {
  facts: {
    capacity: 'Sản lượng',
    minimumOrder: 'Đặt hàng tối thiểu',
    leadTime: 'Thời gian giao hàng',
    season: 'Mùa vụ',
    markets: 'Thị trường xuất khẩu',
  },
  missing: 'chưa có thông tin',
  days: (_n: number, shown: string) => `${shown}\u00a0ngày`,
  month: (month: number) => `${month}`,
  months: (spans: string) => `tháng ${spans}`,
  allYear: 'quanh năm',
  certificates: {
    vietgap: 'VietGAP',
    globalgap: 'GlobalG.A.P.',
    organic: 'Hữu cơ',
    haccp: 'HACCP',
    'iso-22000': 'ISO 22000',
    'food-safety': 'An toàn thực phẩm',
    halal: 'Halal',
  } as Record<string, string>,
  number: (number: string) => `số ${number}`,
  issuer: (name: string) => `cấp bởi ${name}`,
  expires: (date: string) => `hiệu lực đến ${date}`,
  expired: (date: string) => `hết hiệu lực ${date}`,
  without: (what: string) => `chưa có ${what}`,
  noNumber: 'số',
  noIssuer: 'nơi cấp',
  noIssueDate: 'ngày cấp',
  noExpiry: 'ngày hết hạn',
};
export type SupplyWords = typeof supply;
