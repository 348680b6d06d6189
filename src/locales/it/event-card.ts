import type { EventCardWords } from '../vi/event-card.js';
import { until } from './dates.js';
import { plural } from './plural.js';

export const eventCard: EventCardWords = {
  daysLeft: (n, days) => `tra ${days}\u00a0${plural(n, 'giorno', 'giorni')}`,
  tomorrow: 'domani',
  today: 'oggi',
  underWay: 'in corso',
  over: 'concluso',
  register: 'Iscriviti',
  until,
  noDay: 'La data non è ancora nota.',
  notFound: 'Questo evento non è stato trovato.',
};
