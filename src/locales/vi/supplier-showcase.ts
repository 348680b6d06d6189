/** Words of a supplier's showcase; its parts have their own. */
export const supplierShowcase = {
  where: 'Nơi sản xuất',
  products: 'Sản phẩm',
  stories: 'Báo chí viết',
  connect: 'Kết nối với nhà sản xuất',
  links: {
    website: 'Trang web',
    shop: 'Gian hàng',
    traceability: 'Truy xuất nguồn gốc',
    social: 'Mạng xã hội',
  } as Record<string, string>,
  otherLink: 'Liên kết',
  notFound: 'Không tìm thấy nhà sản xuất này.',
};
export type SupplierShowcaseWords = typeof supplierShowcase;
