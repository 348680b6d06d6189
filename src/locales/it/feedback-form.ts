import type { FeedbackFormWords } from '../vi/feedback-form.js';

export const feedbackForm: FeedbackFormWords = {
  title: 'La tua opinione su questo prodotto',
  intro: 'Viene trasmessa a chi lo produce, perché possa migliorarlo.',
  product: 'Prodotto',
  topic: 'La tua opinione riguarda',
  topics: {
    quality: 'La qualità',
    design: 'L’aspetto',
    specification: 'L’imballaggio, la confezione',
  },
  text: 'La tua opinione',
  textHint: 'Che cosa va bene, che cosa andrebbe cambiato e come.',
  from: 'Sei',
  consumer: 'Consumatore',
  distributor: 'Distributore',
  agree:
    'Accetto che l’ente che gestisce il programma conservi questi dati per rispondermi. Il mio nome e i miei recapiti non vengono pubblicati e sono cancellati su mia richiesta.',
  send: 'Invia l’opinione',
  received: 'La tua opinione è stata ricevuta',
  next: 'L’ente che gestisce il programma la esaminerà e ti risponderà ai recapiti indicati.',
  notFound: 'Questo prodotto non è stato trovato.',
  nothing: 'Questo modulo non indica ancora alcun prodotto.',
};
