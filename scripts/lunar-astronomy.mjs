// The Vietnamese calendar computed from the moon and the sun, independent of any table: months begin on the day of the
// new moon at UTC+7; the month with the winter solstice is the eleventh; when thirteen months lie between two eleventh
// months, the first without a major solar term (sun at a multiple of 30°) is the leap month.
import { SearchMoonPhase, SearchSunLongitude } from 'astronomy-engine';

const DAY = 86_400_000;
const localDay = ({ date }) => Math.floor((date.getTime() + 7 * 3_600_000) / DAY);
const iso = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** Days (since 1970-01-01, at UTC+7) on which months begin, from the one that holds the solstice of `year` to the next. */
function suiMonths(year) {
  const solstice = localDay(SearchSunLongitude(270, new Date(Date.UTC(year, 11, 15)), 20));
  const next = localDay(SearchSunLongitude(270, new Date(Date.UTC(year + 1, 11, 15)), 20));
  const starts = [];
  for (let from = new Date((solstice - 45) * DAY); ;) {
    const moon = SearchMoonPhase(0, from, 40);
    const day = localDay(moon);
    starts.push(day);
    if (day > next + 31) break;
    from = new Date(moon.date.getTime() + 20 * DAY);
  }
  const first = starts.findLastIndex((day) => day <= solstice);
  const last = starts.findLastIndex((day) => day <= next);
  return starts.slice(first, last + 1);
}

/** Days on which the sun passes a multiple of 30°, around the months `starts`. */
function majorTerms(starts) {
  const terms = [];
  let at = new Date((starts[0] - 2) * DAY);
  for (let longitude = 270, count = 0; count < 15; longitude = (longitude + 30) % 360, count++) {
    const term = SearchSunLongitude(longitude, at, 60);
    terms.push(localDay(term));
    at = new Date(term.date.getTime() + 20 * DAY);
  }
  return terms;
}

/** The months from the eleventh of `year` up to the eleventh of the next: `{ month, leap, start, end }`, `end` excluded. */
export function suiOf(year) {
  const starts = suiMonths(year);
  const terms = majorTerms(starts);
  const count = starts.length - 1;
  let leapAt = -1;
  if (count === 13)
    leapAt = starts.findIndex(
      (start, index) =>
        index > 0 && index < count && !terms.some((day) => day >= start && day < starts[index + 1]),
    );
  const months = [];
  let month = 10;
  for (let index = 0; index < count; index++) {
    const leap = index === leapAt;
    if (!leap) month = (month % 12) + 1;
    months.push({ month, leap, start: starts[index], end: starts[index + 1] });
  }
  return months;
}

/** A whole lunar year: `{ tet, leap, lengths }`, its first day, the month that is doubled or 0, and days a month. */
export function lunarYear(year) {
  const months = [...suiOf(year - 1), ...suiOf(year)];
  const first = months.findIndex(({ month, leap }) => month === 1 && !leap);
  const after = months.findIndex(({ month, leap }, index) => index > first && month === 1 && !leap);
  const own = months.slice(first, after);
  return {
    tet: iso(own[0].start),
    leap: own.find(({ leap }) => leap)?.month ?? 0,
    lengths: own.map(({ start, end }) => end - start),
  };
}
