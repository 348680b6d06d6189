import { sentence } from './sentence.js';
import type { ProgrammeFiguresWords } from '../vi/programme-figures.js';
import { between, since, to, until } from './dates.js';

export const programmeFigures: ProgrammeFiguresWords = {
  qualifiers: {
    exactly: '',
    'more-than': 'oltre',
    'at-least': 'almeno',
    about: 'circa',
    nearly: 'quasi',
    'up-to': 'fino a',
  },
  from: (number) => `da ${number}`,
  upTo: (number) => `fino a ${number}`,
  seeSource: 'Vedi la fonte',
  notStated: 'Non indicato',
  inYear: (year) => `${year}`,
  between: (first, last) => sentence(between(first, last)),
  since: (date) => sentence(since(date)),
  until: (date) => sentence(until(date)),
  asOf: (date) => `dato aggiornato ${to(date)}`,
  noPeriod: 'Periodo non indicato',
  statuses: { reported: '', plan: 'previsione' },
  otherStatus: 'vedi la fonte per lo stato',
  saidBy: (name) => `Secondo ${name}`,
  source: (publisher) => `Fonte: ${publisher}`,
  noSource: 'Fonte non indicata',
  empty: 'Non ci sono ancora cifre.',
};
