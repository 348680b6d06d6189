import type { CommonWords } from '../vi/common.js';

export const common: CommonWords = {
  loading: 'Chargement…',
  retry: 'Réessayer',
  failed: 'Le chargement a échoué.',
  offline: 'Vous êtes hors ligne. Le contenu se chargera dès le retour du réseau.',
  notFound: 'Contenu introuvable.',
  misconfigured: 'Aucune adresse de données n’est définie pour ce contenu.',
};
