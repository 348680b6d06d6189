import type { ProductTableWords } from '../vi/product-table.js';

export const productTable: ProductTableWords = {
  caption: 'Prodotti e capacità di fornitura',
  product: 'Prodotto',
  maker: 'Produttore',
  province: 'Provincia',
  ocop: 'OCOP',
  certificates: 'Certificati',
  price: 'Prezzo',
  missing: 'non indicato',
  sideways: 'Tabella dei prodotti, scorrimento orizzontale',
};
