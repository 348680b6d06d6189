import type { SupplierShowcaseWords } from '../vi/supplier-showcase.js';

export const supplierShowcase: SupplierShowcaseWords = {
  where: 'Lieu de production',
  products: 'Produits',
  stories: 'Dans la presse',
  connect: 'Entrer en relation avec le producteur',
  links: { website: 'Site web', shop: 'Boutique', traceability: 'Traçabilité', social: 'Réseaux sociaux' },
  otherLink: 'Lien',
  notFound: 'Ce producteur est introuvable.',
};
