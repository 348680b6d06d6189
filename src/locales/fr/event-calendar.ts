import type { EventCalendarWords } from '../vi/event-calendar.js';
import { holidays } from './holidays.js';
import { plural } from './plural.js';

const MONTHS = 'Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre'.split(
  ' ',
);
const lunarMonth = (month: number, leap: boolean) =>
  `${month === 1 ? '1er' : `${month}e`} mois lunaire${leap ? ' intercalaire' : ''}`;
const events = (n: number) => `${n} ${plural(n, 'événement', 'événements')}`;

export const eventCalendar: EventCalendarWords = {
  holidays,
  calendar: (month) => `Calendrier des événements, ${month}`,
  previous: 'Mois précédent',
  next: 'Mois suivant',
  today: 'Aujourd’hui',
  weekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  weekdayNames: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  month: (month, year) => [MONTHS[month - 1]!, ` ${year}`],
  lunarMonth,
  lunarDay: (day, month, leap) => `${day === 1 ? '1er' : day} du ${lunarMonth(month, leap)}`,
  lunarYear: (name) => `, année ${name}`,
  lunarShort: (day, month, leap) => `${day}/${month}${leap ? 'i' : ''}`,
  byMoon: '(calendrier vietnamien)',
  count: events,
  inMonth: (count, month) => `${count} en ${month}`,
  noEvents: 'aucun événement',
  more: (n) => `+${n}\u00a0${plural(n, 'autre', 'autres')}`,
  rest: (n) => `Afficher ${n} ${plural(n, 'autre événement', 'autres événements')}`,
  empty: (month) => `Aucun événement en ${month}.`,
  nearest: 'Les plus proches\u00a0:',
  loading: 'Chargement des événements…',
  close: 'Fermer',
  kinds: {
    fair: 'Foire',
    'product-week': 'Semaine de produits',
    'trade-conference': 'Conférence commerciale',
    'direct-session': 'Rencontre fournisseurs-distributeurs',
    'online-talk': 'Débat en ligne',
    'investment-promotion': 'Promotion de l’investissement',
    'market-programme': 'Programme commercial',
  },
  otherKind: 'Événement',
  status: {
    announced: 'annoncé, à confirmer',
    confirmed: '',
    postponed: 'reporté',
    cancelled: 'annulé',
  },
  otherStatus: 'voir la source pour le statut',
  from: (date) => `À partir du ${date}`,
  endUnknown: 'date de fin non précisée par la source',
  opensAt: (time) => `ouverture à ${time}`,
  nowPartOf: (today) => `aujourd’hui ${today}`,
  online: 'En ligne',
  join: 'Participer en ligne',
  organisers: 'Organisation',
  supporters: 'Avec le soutien de',
  speakers: 'Intervenants',
  theme: 'Thème',
  takingPart: 'Provinces participantes',
  qualifiers: {
    exactly: '',
    'more-than': 'plus de ',
    'at-least': 'au moins ',
    about: 'environ ',
    nearly: 'près de ',
    'up-to': 'jusqu’à ',
  },
  stalls: (count) => `${count} ${/^[01]$/.test(count) ? 'stand' : 'stands'}`,
  source: 'Source',
  addToCalendar: 'Ajouter à votre agenda',
  icsFile: 'Fichier .ics',
  subscribe: 'Suivre ce calendrier',
  subscribeApp: 'Ouvrir dans une application d’agenda',
};
