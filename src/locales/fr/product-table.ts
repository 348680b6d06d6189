import type { ProductTableWords } from '../vi/product-table.js';

export const productTable: ProductTableWords = {
  caption: 'Produits et capacités d’approvisionnement',
  product: 'Produit',
  maker: 'Producteur',
  province: 'Province',
  ocop: 'OCOP',
  certificates: 'Certificats',
  price: 'Prix',
  missing: 'non précisé',
  sideways: 'Tableau des produits, défilement horizontal',
};
