import type { EventCardWords } from '../vi/event-card.js';
import { until } from './dates.js';
import { plural } from './plural.js';

export const eventCard: EventCardWords = {
  daysLeft: (n, days) => `dans ${days}\u00a0${plural(n, 'jour', 'jours')}`,
  tomorrow: 'demain',
  today: 'aujourd’hui',
  underWay: 'en cours',
  over: 'terminé',
  register: 'S’inscrire',
  until,
  noDay: 'La date n’est pas encore connue.',
  notFound: 'Cet événement est introuvable.',
};
