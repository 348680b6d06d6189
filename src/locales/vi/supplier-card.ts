/** Words of a supplier card. */
export const supplierCard = {
  kinds: {
    cooperative: 'Hợp tác xã',
    company: 'Công ty',
    household: 'Hộ kinh doanh',
    'cooperative-group': 'Tổ hợp tác',
  } as Record<string, string>,
  otherKind: 'Nhà sản xuất',
  /** A province under its old name and the one it belongs to today. */
  nowPartOf: (recorded: string, today: string) => `${recorded} (nay là ${today})`,
  noPlace: 'Chưa có thông tin về địa phương',
  products: (_n: number, count: string) => `${count}\u00a0sản phẩm trong danh mục`,
  noProducts: 'Chưa có sản phẩm trong danh mục',
  certificates: {
    vietgap: 'VietGAP',
    globalgap: 'GlobalG.A.P.',
    organic: 'Hữu cơ',
    haccp: 'HACCP',
    'iso-22000': 'ISO\u00a022000',
    'food-safety': 'An toàn thực phẩm',
    halal: 'Halal',
  } as Record<string, string>,
  numbered: (number: string, issuer: string) => `số ${number}, ${issuer} cấp`,
  valid: (from: string, to: string) => `từ ${from} đến ${to}`,
  expired: (date: string) => `đã hết hạn ngày ${date}`,
  noCertificates: 'Chưa có thông tin về chứng nhận',
  /** Certificates are named, but without number, issuer or dates. */
  unproven: 'Chưa đủ thông tin về chứng nhận',
  source: (name: string) => `Nguồn: ${name}`,
  noSource: 'Chưa có nguồn',
  notFound: 'Không tìm thấy nhà sản xuất này.',
};
export type SupplierCardWords = typeof supplierCard;
