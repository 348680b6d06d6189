import type { ConnectFormWords } from '../vi/connect-form.js';

export const connectForm: ConnectFormWords = {
  titleAsk: 'Entrer en contact avec le fournisseur',
  titleAnswer: 'Répondre à cette demande',
  introAsk: 'Réservé aux distributeurs. L’organisme chargé du programme met les deux parties en relation.',
  introAnswer: 'Réservé aux fournisseurs. L’organisme chargé du programme met les deux parties en relation.',
  product: 'Produit',
  supplier: 'Fournisseur',
  demand: 'Demande',
  buyer: 'Acheteur',
  event: 'Événement',
  organisationAsk: 'Nom du distributeur',
  organisationAnswer: 'Nom du fournisseur',
  message: 'Votre message',
  messageAsk: 'Volume, conditionnement, certificats, délai de livraison.',
  messageAnswer: 'Marchandises, volume, prix, certificats, délai de livraison.',
  agreeAsk:
    'J’accepte que l’organisme chargé du programme conserve ces informations et les transmette au fournisseur afin que les deux parties puissent se contacter. Elles ne sont pas publiées et sont effacées à ma demande.',
  agreeAnswer:
    'J’accepte que l’organisme chargé du programme conserve ces informations et les transmette à l’acheteur afin que les deux parties puissent se contacter. Elles ne sont pas publiées et sont effacées à ma demande.',
  send: 'Demander la mise en relation',
  received: 'Votre demande a bien été reçue',
  next: 'L’organisme chargé du programme l’examinera et vous répondra aux coordonnées indiquées.',
  notFound: 'L’objet de ce formulaire est introuvable.',
  nothing: 'Ce formulaire ne précise encore ni produit, ni fournisseur, ni demande.',
};
