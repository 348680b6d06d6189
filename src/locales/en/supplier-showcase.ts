import type { SupplierShowcaseWords } from '../vi/supplier-showcase.js';

export const supplierShowcase: SupplierShowcaseWords = {
  where: 'Where it is made',
  products: 'Products',
  stories: 'In the press',
  connect: 'Connect with the producer',
  links: { website: 'Website', shop: 'Shop', traceability: 'Traceability', social: 'Social media' },
  otherLink: 'Link',
  notFound: 'This producer could not be found.',
};
