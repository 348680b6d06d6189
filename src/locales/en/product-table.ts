import type { ProductTableWords } from '../vi/product-table.js';

export const productTable: ProductTableWords = {
  caption: 'Products and what can be supplied',
  product: 'Product',
  maker: 'Producer',
  province: 'Province',
  ocop: 'OCOP',
  certificates: 'Certificates',
  price: 'Price',
  missing: 'not stated',
  sideways: 'Table of products, scrolls sideways',
};
