import { formatNumber } from '../../intl/format-number.js';
import type { EventCardWords } from '../../locales/vi/event-card.js';
import { daysBetween } from '../../vietnam/date.js';
import type { Entry } from '../event/entry.js';

/** How `today` in Viet Nam lies to the event: how many days are left, under way, over. Empty where nobody can tell. */
export function nearnessOf(
  { from, to, event }: Entry,
  today: string,
  say: EventCardWords,
  language: string,
): string {
  if (event.status === 'cancelled' || event.status === 'postponed') return '';
  if (today < from) {
    const days = daysBetween(today, from);
    return days === 1 ? say.tomorrow : say.daysLeft(days, formatNumber(days, language));
  }
  if (today === from && today === to) return say.today;
  // When the end is not known, a day after the beginning is neither within nor after it.
  if (!event.endsOn) return '';
  return today > to ? say.over : say.underWay;
}
