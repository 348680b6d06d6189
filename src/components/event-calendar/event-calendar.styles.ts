import type { CSSResultGroup } from 'lit';
import { addToCalendar } from '../event/add-to-calendar.styles.js';
import { mark } from '../event/mark.styles.js';
import { control } from '../styles/control.styles.js';
import { state } from '../styles/state.styles.js';
import { agendaStyles } from './agenda.styles.js';
import { bar } from './bar.styles.js';
import { day } from './day.styles.js';
import { details } from './details.styles.js';
import { eventStyles } from './event.styles.js';
import { frame } from './frame.styles.js';
import { month } from './month.styles.js';
import { summary } from './summary.styles.js';

/** All styles of the calendar; the later ones are the stronger. */
export const calendarStyles: CSSResultGroup = [
  control,
  state,
  month,
  day,
  mark,
  bar,
  details,
  eventStyles,
  addToCalendar,
  agendaStyles,
  summary,
  frame,
];
