import type { ConnectFormWords } from '../vi/connect-form.js';

export const connectForm: ConnectFormWords = {
  titleAsk: 'Entra in contatto con il fornitore',
  titleAnswer: 'Rispondi a questa richiesta',
  introAsk: 'Per i distributori. L’ente che gestisce il programma mette in contatto le due parti.',
  introAnswer: 'Per i fornitori. L’ente che gestisce il programma mette in contatto le due parti.',
  product: 'Prodotto',
  supplier: 'Fornitore',
  demand: 'Richiesta',
  buyer: 'Acquirente',
  event: 'Evento',
  organisationAsk: 'Nome del distributore',
  organisationAnswer: 'Nome del fornitore',
  message: 'Il tuo messaggio',
  messageAsk: 'Volume, confezione, certificati, tempi di consegna.',
  messageAnswer: 'Merci, volume, prezzo, certificati, tempi di consegna.',
  agreeAsk:
    'Accetto che l’ente che gestisce il programma conservi questi dati e li trasmetta al fornitore, affinché le due parti possano mettersi in contatto. I dati non vengono pubblicati e sono cancellati su mia richiesta.',
  agreeAnswer:
    'Accetto che l’ente che gestisce il programma conservi questi dati e li trasmetta all’acquirente, affinché le due parti possano mettersi in contatto. I dati non vengono pubblicati e sono cancellati su mia richiesta.',
  send: 'Chiedi il contatto',
  received: 'La tua richiesta è stata ricevuta',
  next: 'L’ente che gestisce il programma la esaminerà e ti risponderà ai recapiti indicati.',
  notFound: 'L’oggetto di questo modulo non è stato trovato.',
  nothing: 'Questo modulo non indica ancora alcun prodotto, fornitore o richiesta.',
};
