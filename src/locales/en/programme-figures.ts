import type { ProgrammeFiguresWords } from '../vi/programme-figures.js';

export const programmeFigures: ProgrammeFiguresWords = {
  qualifiers: {
    exactly: '',
    'more-than': 'more than',
    'at-least': 'at least',
    about: 'about',
    nearly: 'nearly',
    'up-to': 'up to',
  },
  from: (number) => `from ${number}`,
  upTo: (number) => `up to ${number}`,
  seeSource: 'See the source',
  notStated: 'Not stated',
  inYear: (year) => `${year}`,
  between: (from, to) => `From ${from} to ${to}`,
  since: (date) => `Since ${date}`,
  until: (date) => `Until ${date}`,
  asOf: (date) => `as of ${date}`,
  noPeriod: 'Period not stated',
  statuses: { reported: '', plan: 'planned' },
  otherStatus: 'see the source for its status',
  saidBy: (name) => `According to ${name}`,
  source: (publisher) => `Source: ${publisher}`,
  noSource: 'Source not stated',
  empty: 'There are no figures yet.',
};
