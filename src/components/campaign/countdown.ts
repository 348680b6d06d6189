import { formatDate } from '../../intl/format-date.js';
import { formatNumber } from '../../intl/format-number.js';
import type { CampaignWords } from '../../locales/vi/campaign.js';
import type { Campaign } from '../../sdk/schemas/campaign.js';
import { daysBetween, daysInMonth } from '../../vietnam/date.js';
import { LUNAR_YEARS, lunarYearName, tetOf } from '../../vietnam/lunar.js';
import { partialDate } from '../programme-figures/period.js';

/** A date that is a whole day of the calendar, else undefined. */
const wholeDay = (date: string | undefined): string | undefined =>
  date?.length === 10 && partialDate(date, 'vi') && +date.slice(8) <= daysInMonth(date.slice(0, 7))
    ? date
    : undefined;

/** The last day that `to` can mean, e.g. of a month: after it the campaign is certainly over. */
function lastDay({ to, year }: Campaign['period']): string | undefined {
  const date = partialDate(to, 'vi') ? to : year === undefined ? undefined : String(year).padStart(4, '0');
  if (date?.length === 4) return `${date}-12-31`;
  return date?.length === 7 ? `${date}-${daysInMonth(date)}` : wholeDay(date);
}

/** Tết of a campaign, where it is known when that is. */
function tetDay({ tetYear }: Campaign): string | undefined {
  return tetYear !== undefined && tetYear >= LUNAR_YEARS.first && tetYear <= LUNAR_YEARS.last
    ? tetOf(tetYear)
    : undefined;
}

/** How many days are left, or plainly that it is today or over; empty when nobody can tell. */
export function countdownText(
  campaign: Campaign,
  today: string,
  say: CampaignWords,
  language: string,
): string {
  const until = (day: string, what: string) => {
    const days = daysBetween(today, day);
    return say.daysLeft(days, formatNumber(days, language), what);
  };
  const { period } = campaign;
  const [tet, from, to] = [tetDay(campaign), wholeDay(period.from), wholeDay(period.to)];
  if (tet) {
    const name = say.tet(lunarYearName(campaign.tetYear!));
    return today < tet ? until(tet, name) : today === tet ? say.tetToday(name) : say.tetOver(name);
  }
  const last = lastDay(period);
  if (last && today > last) return say.over;
  if (from && today < from) return until(from, say.begin);
  if (today === to) return say.endsToday;
  if (today === from) return say.beginsToday;
  return to ? until(to, say.end) : '';
}

/** When the campaign runs and when its Tết is, as far as that is known. */
export function datesText(campaign: Campaign, say: CampaignWords, language: string): string {
  const { period } = campaign;
  const [from, to] = [partialDate(period.from, language), partialDate(period.to, language)];
  const span = from && to ? say.between(from, to) : from ? say.since(from) : to ? say.until(to) : '';
  const tet = tetDay(campaign);
  const texts = [
    span || (period.year === undefined ? '' : say.inYear(period.year)),
    tet ? say.onDay(formatDate(tet, language)) : '',
  ].filter(Boolean);
  return texts.join(' · ') || say.noDates;
}
