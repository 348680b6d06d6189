import type { SupplierShowcaseWords } from '../vi/supplier-showcase.js';

export const supplierShowcase: SupplierShowcaseWords = {
  where: 'Luogo di produzione',
  products: 'Prodotti',
  stories: 'Sulla stampa',
  connect: 'Mettiti in contatto con il produttore',
  links: { website: 'Sito web', shop: 'Negozio', traceability: 'Tracciabilità', social: 'Social media' },
  otherLink: 'Link',
  notFound: 'Questo produttore non è stato trovato.',
};
