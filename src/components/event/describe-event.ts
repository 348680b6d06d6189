import { countryName } from '../../intl/country-name.js';
import { formatDate, formatDateRange } from '../../intl/format-date.js';
import { formatNumber } from '../../intl/format-number.js';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';
import type { TradeEvent } from '../../sdk/schemas/event.js';
import { textIn } from '../internal/text.js';
import type { Entry } from './entry.js';

const own = (table: Record<string, string>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What kind of event it is, in words; kinds that this version does not know are events. */
export const kindOf = ({ kind }: TradeEvent, say: EventCalendarWords): string =>
  own(say.kinds, kind) ?? say.otherKind;

/** Whether it will take place, where that is not settled. */
export const statusOf = ({ status }: TradeEvent, say: EventCalendarWords): string =>
  own(say.status, status) ?? say.otherStatus;

/** Which of the marks and colours it bears. */
export const toneOf = ({ kind }: TradeEvent): string =>
  own(
    {
      fair: 'fair',
      'product-week': 'goods',
      'trade-conference': 'meet',
      'direct-session': 'meet',
      'online-talk': 'talk',
      'investment-promotion': 'invest',
    },
    kind,
  ) ?? 'other';

/** Where it is held: venue, address, province by today's name or country, as far as one does not say the other. */
export function placeOf(event: TradeEvent, say: EventCalendarWords, language: string): string {
  const { venue, address, province, country, online } = event;
  const told = [venue, address].filter(Boolean);
  const unsaid = (...names: string[]) => !names.some((name) => told.join().includes(name));
  if (province) {
    const { name, currentName } = province;
    if (unsaid(name.vi, textIn(name, language))) told.push(textIn(name, language));
    if (currentName && unsaid(currentName.vi)) told.push(say.nowPartOf(textIn(currentName, language)));
  }
  if (country && country !== 'VN' && unsaid(countryName(country, 'vi'), countryName(country, language)))
    told.push(countryName(country, language));
  return told.join(', ') || (online ? say.online : '');
}

/** When it is held, with what the sources leave open said openly. */
export function whenOf({ from, to, event }: Entry, say: EventCalendarWords, language: string): string {
  const { endsOn, opensAt } = event;
  const days = endsOn
    ? formatDateRange(from, to, language)
    : `${say.from(formatDate(from, language))} (${say.endUnknown})`;
  return opensAt ? `${days}, ${say.opensAt(opensAt)}` : days;
}

/** How many stalls, as it was said; nothing when it cannot be told how it was meant. */
export function stallsOf({ stalls }: TradeEvent, say: EventCalendarWords, language: string): string {
  const qualifier = stalls && own(say.qualifiers, stalls.qualifier);
  return qualifier === undefined ? '' : say.stalls(qualifier + formatNumber(stalls!.value, language));
}

/** An event in one line, for those who cannot see its bar: title, kind, status, dates and place. */
export const nameOf = (entry: Entry, say: EventCalendarWords, language: string): string =>
  [
    textIn(entry.event.title, language),
    kindOf(entry.event, say),
    statusOf(entry.event, say),
    whenOf(entry, say, language),
    placeOf(entry.event, say, language),
  ]
    .filter(Boolean)
    .join(', ');
