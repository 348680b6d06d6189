import { sentence } from './sentence.js';
import type { ProgrammeFiguresWords } from '../vi/programme-figures.js';
import { asOf, between, since, until } from './dates.js';

export const programmeFigures: ProgrammeFiguresWords = {
  qualifiers: {
    exactly: '',
    'more-than': 'plus de',
    'at-least': 'au moins',
    about: 'environ',
    nearly: 'près de',
    'up-to': 'jusqu’à',
  },
  from: (number) => `à partir de ${number}`,
  upTo: (number) => `jusqu’à ${number}`,
  seeSource: 'Voir la source',
  notStated: 'Non précisé',
  inYear: (year) => `${year}`,
  between: (from, to) => sentence(between(from, to)),
  since: (date) => sentence(since(date)),
  until: (date) => sentence(until(date)),
  asOf,
  noPeriod: 'Période non précisée',
  statuses: { reported: '', plan: 'prévision' },
  otherStatus: 'voir la source pour le statut',
  saidBy: (name) => `Selon ${name}`,
  source: (publisher) => `Source\u00a0: ${publisher}`,
  noSource: 'Source non précisée',
  empty: 'Aucun chiffre pour le moment.',
};
