/** Words of a product list. Numbers come formatted; `n` is there for languages that need a plural. */
export const productList = {
  results: 'Sản phẩm',
  search: 'Tìm sản phẩm',
  searchHint: 'Tên sản phẩm, nhà sản xuất, địa phương…',
  filters: 'Lọc',
  facets: { category: 'Nhóm hàng', province: 'Tỉnh, thành phố', stars: 'Hạng OCOP' } as Record<
    string,
    string
  >,
  stars: (n: number) => `${n} sao`,
  chosen: (n: number) => `đã chọn ${n}`,
  remove: (name: string) => `Bỏ lọc ${name}`,
  clear: 'Bỏ hết',
  sort: 'Sắp xếp',
  sorts: {
    relevance: 'Phù hợp nhất',
    name: 'Tên A–Y',
    '-stars': 'Nhiều sao trước',
    '-recognised': 'Mới công nhận trước',
    '-updated': 'Mới cập nhật trước',
  } as Record<string, string>,
  count: (_n: number, shown: string) => `${shown} sản phẩm`,
  /** Of a total of which no more was counted. */
  moreThan: (shown: string) => `hơn ${shown}`,
  progress: (shown: string, total: string) => `Đã hiện ${shown} trên ${total}`,
  sideways: 'Sản phẩm, cuộn ngang',
  previous: 'Lùi lại',
  next: 'Xem tiếp',
  more: 'Xem thêm',
  moreFailed: 'Chưa tải thêm được.',
  empty: 'Không có sản phẩm nào phù hợp.',
  emptyFor: (query: string) => `Không tìm thấy sản phẩm nào cho “${query}”.`,
  loosen: 'Hãy bỏ bớt điều kiện lọc hoặc tìm bằng từ khác, ngắn hơn.',
};
export type ProductListWords = typeof productList;
