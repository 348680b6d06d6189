/** Words of a map. Numbers come formatted; `n` is there for languages that need a plural. */
export const provinceMap = {
  map: 'Bản đồ Việt Nam, có quần đảo Hoàng Sa và quần đảo Trường Sa',
  units: 'Tỉnh, thành phố',
  metrics: {
    products: {
      title: 'Số sản phẩm',
      count: (_n: number, shown: string) => `${shown} sản phẩm`,
    },
    suppliers: {
      title: 'Số nhà sản xuất',
      count: (_n: number, shown: string) => `${shown} nhà sản xuất`,
    },
    events: {
      title: 'Số sự kiện',
      count: (_n: number, shown: string) => `${shown} sự kiện`,
    },
    agreements: {
      title: 'Số văn bản hợp tác với Hà Nội',
      count: (_n: number, shown: string) => `${shown} văn bản hợp tác`,
    },
  },
  none: 'Chưa có số liệu',
  hint: 'Chọn một tỉnh, thành phố trên bản đồ để xem số liệu.',
  mergedFrom: (names: string) => `Gồm ${names} cũ.`,
  mergedInto: (name: string) => `Nay thuộc ${name}.`,
  holds: { '48': 'Có quần đảo Hoàng Sa.', '56': 'Có quần đảo Trường Sa.' } as Record<string, string>,
  and: ' và ',
  clear: 'Bỏ chọn',
  showTable: 'Xem bảng',
  hideTable: 'Ẩn bảng',
  empty: 'Chưa có số liệu để vẽ lên bản đồ.',
  owners: { '48': 'Đà Nẵng', '56': 'Khánh Hòa' } as Record<string, string>,
  sea: ['Biển Đông'],
};
export type ProvinceMapWords = typeof provinceMap;
