/** Words of the buyers' table of a product list; supply has its own. */
export const productTable = {
  caption: 'Sản phẩm và khả năng cung ứng',
  product: 'Sản phẩm',
  maker: 'Nhà sản xuất',
  province: 'Tỉnh, thành phố',
  ocop: 'OCOP',
  certificates: 'Chứng nhận',
  price: 'Giá',
  missing: 'chưa có thông tin',
  sideways: 'Bảng sản phẩm, cuộn ngang',
};
export type ProductTableWords = typeof productTable;
