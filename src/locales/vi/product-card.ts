/** Words of a product card. */
export const productCard = {
  categories: {
    food: 'Thực phẩm',
    beverage: 'Đồ uống',
    herbal: 'Dược liệu',
    handicraft: 'Thủ công mỹ nghệ',
    ornamental: 'Sinh vật cảnh',
    tourism: 'Du lịch cộng đồng',
  } as Record<string, string>,
  otherGoods: 'Sản vật',
  /** A rating that holds today. */
  rated: (stars: number, year?: string) => `OCOP ${stars} sao${year ? ` · ${year}` : ''}`,
  /** A rating of which only its beginning is known, or that has run out. */
  wasRated: (stars: number, year?: string) => `OCOP ${stars} sao${year ? ` (${year})` : ''}`,
  /** A province under its old name and the one it belongs to today. */
  nowPartOf: (recorded: string, today: string) => `${recorded} (nay là ${today})`,
  from: (price: string) => `Từ ${price}`,
  photo: (credit: string) => `Ảnh: ${credit}`,
  notFound: 'Không tìm thấy sản phẩm này.',
};
export type ProductCardWords = typeof productCard;
