import type { EventCardWords } from '../vi/event-card.js';

export const eventCard: EventCardWords = {
  daysLeft: (n, days) => `in ${days}\u00a0${n === 1 ? 'day' : 'days'}`,
  tomorrow: 'tomorrow',
  today: 'today',
  underWay: 'under way',
  over: 'over',
  register: 'Register',
  until: (date) => `until ${date}`,
  noDay: 'The day is not known yet.',
  notFound: 'This event could not be found.',
};
