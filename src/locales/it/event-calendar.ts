import type { EventCalendarWords } from '../vi/event-calendar.js';
import { since } from './dates.js';
import { sentence } from './sentence.js';
import { holidays } from './holidays.js';
import { plural } from './plural.js';

const MONTHS =
  'Gennaio Febbraio Marzo Aprile Maggio Giugno Luglio Agosto Settembre Ottobre Novembre Dicembre'.split(' ');
const lunarMonth = (month: number, leap: boolean) => `${month}º mese lunare${leap ? ' intercalare' : ''}`;
const events = (n: number) => `${n} ${plural(n, 'evento', 'eventi')}`;

export const eventCalendar: EventCalendarWords = {
  holidays,
  calendar: (month) => `Calendario degli eventi, ${month}`,
  previous: 'Mese precedente',
  next: 'Mese successivo',
  today: 'Oggi',
  weekdays: ['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom'],
  weekdayNames: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  month: (month, year) => [MONTHS[month - 1]!, ` ${year}`],
  lunarMonth,
  lunarDay: (day, month, leap) => `${day === 1 ? '1º' : day} del ${lunarMonth(month, leap)}`,
  lunarYear: (name) => `, anno ${name}`,
  lunarShort: (day, month, leap) => `${day}/${month}${leap ? 'i' : ''}`,
  byMoon: '(calendario vietnamita)',
  count: events,
  inMonth: (count, month) => `${count} in ${month}`,
  noEvents: 'nessun evento',
  more: (n) => `+${n}\u00a0${plural(n, 'altro', 'altri')}`,
  rest: (n) => (n === 1 ? 'Mostra un altro evento' : `Mostra altri ${n} eventi`),
  empty: (month) => `Nessun evento in ${month}.`,
  nearest: 'I più vicini:',
  loading: 'Caricamento degli eventi…',
  close: 'Chiudi',
  kinds: {
    fair: 'Fiera',
    'product-week': 'Settimana dei prodotti',
    'trade-conference': 'Conferenza commerciale',
    'direct-session': 'Incontro fornitori-distributori',
    'online-talk': 'Dibattito online',
    'investment-promotion': 'Promozione degli investimenti',
    'market-programme': 'Programma commerciale',
  },
  otherKind: 'Evento',
  status: {
    announced: 'annunciato, da confermare',
    confirmed: '',
    postponed: 'rinviato',
    cancelled: 'annullato',
  },
  otherStatus: 'vedi la fonte per lo stato',
  from: (date) => sentence(since(date)),
  endUnknown: 'la fonte non indica la data di chiusura',
  opensAt: (time) => `apertura ore ${time}`,
  nowPartOf: (today) => `oggi ${today}`,
  online: 'Online',
  join: 'Partecipa online',
  organisers: 'Organizzazione',
  supporters: 'Con il sostegno di',
  speakers: 'Relatori',
  theme: 'Tema',
  takingPart: 'Province partecipanti',
  qualifiers: {
    exactly: '',
    'more-than': 'oltre ',
    'at-least': 'almeno ',
    about: 'circa ',
    nearly: 'quasi ',
    'up-to': 'fino a ',
  },
  stalls: (count) => `${count} stand`,
  source: 'Fonte',
  addToCalendar: 'Aggiungi al tuo calendario',
  icsFile: 'File .ics',
  subscribe: 'Segui questo calendario',
  subscribeApp: 'Apri in un’app di calendario',
};
