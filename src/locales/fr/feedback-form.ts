import type { FeedbackFormWords } from '../vi/feedback-form.js';

export const feedbackForm: FeedbackFormWords = {
  title: 'Votre avis sur ce produit',
  intro: 'Il est transmis à ceux qui le fabriquent, pour qu’ils puissent l’améliorer.',
  product: 'Produit',
  topic: 'Votre avis porte sur',
  topics: {
    quality: 'La qualité',
    design: 'La présentation',
    specification: 'L’emballage, le conditionnement',
  },
  text: 'Votre avis',
  textHint: 'Ce qui est bien, ce qu’il faudrait changer, et comment.',
  from: 'Vous êtes',
  consumer: 'Consommateur',
  distributor: 'Distributeur',
  agree:
    'J’accepte que l’organisme chargé du programme conserve ces informations afin de me répondre. Mon nom et mes coordonnées ne sont pas publiés et sont effacés à ma demande.',
  send: 'Envoyer l’avis',
  received: 'Votre avis a bien été reçu',
  next: 'L’organisme chargé du programme l’examinera et vous répondra aux coordonnées indiquées.',
  notFound: 'Ce produit est introuvable.',
  nothing: 'Ce formulaire ne précise encore aucun produit.',
};
