/** Something that lasts from one day to another, both included. */
export interface Span {
  from: string;
  to: string;
}

/** The piece of a span that lies in one week. */
export interface Bar<T> {
  item: T;
  /** 0 for the topmost. */
  lane: number;
  /** 0 for the first day of the week. */
  column: number;
  days: number;
  /** It began before this week. */
  continued: boolean;
  /** It goes on after this week. */
  continues: boolean;
}

export interface PackedWeek<T> {
  bars: Bar<T>[];
  /** For each day, how many spans are not among `bars`. */
  hidden: number[];
}

const compare = (a: string, b: string) => (a < b ? -1 : +(a > b));

/**
 * Puts spans into lanes for one week so that none covers another: earlier ones first, longer ones before shorter. A day
 * with more spans than `lanes` keeps its last lane free, for the number of those `hidden`. `topTaken` are dates whose topmost lane
 * holds something else.
 */
export function packWeek<T extends Span>(
  week: readonly string[],
  items: readonly T[],
  lanes: number,
  topTaken: readonly string[] = [],
): PackedWeek<T> {
  const [first = '', last = ''] = [week[0], week.at(-1)];
  const taken: boolean[][] = [week.map((date) => topTaken.includes(date))];
  const placed = items
    .filter(({ from, to }) => from <= last && to >= first)
    .sort((a, b) => compare(a.from, b.from) || compare(b.to, a.to))
    .map((item): Bar<T> => {
      const column = Math.max(0, week.indexOf(item.from));
      const end = item.to > last ? week.length : week.indexOf(item.to) + 1;
      let lane = taken.findIndex((days) => !days.slice(column, end).includes(true));
      if (lane < 0) lane = taken.push(week.map(() => false)) - 1;
      for (let day = column; day < end; day++) taken[lane]![day] = true;
      return {
        item,
        lane,
        column,
        days: end - column,
        continued: item.from < first,
        continues: item.to > last,
      };
    });
  const full = week.map((_, day) => taken.slice(lanes).some((days) => days[day]));
  const hidden = week.map(() => 0);
  const bars = placed.filter(({ lane, column, days }) => {
    if (lane < lanes - 1 || (lane < lanes && !full.slice(column, column + days).includes(true))) return true;
    for (let day = column; day < column + days; day++) hidden[day]!++;
    return false;
  });
  return { bars, hidden };
}
