import type { CommonWords } from '../vi/common.js';

export const common: CommonWords = {
  loading: 'Caricamento…',
  retry: 'Riprova',
  failed: 'Caricamento non riuscito.',
  offline: 'Sei offline. Il contenuto si caricherà da solo al ritorno della connessione.',
  notFound: 'Contenuto non trovato.',
  misconfigured: 'Per questo contenuto non è impostato alcun indirizzo dei dati.',
};
