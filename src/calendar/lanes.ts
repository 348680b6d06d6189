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
  /** For each day, how many spans found no lane. */
  hidden: number[];
}

/**
 * Puts spans into lanes for one week so that none covers another: earlier ones first, longer ones before shorter. Those
 * for which there are not enough `lanes` are counted for each of their days instead.
 */
export function packWeek<T extends Span>(
  week: readonly string[],
  items: readonly T[],
  lanes: number,
): PackedWeek<T> {
  const [first = '', last = ''] = [week[0], week.at(-1)];
  const bars: Bar<T>[] = [];
  const hidden = week.map(() => 0);
  const taken: boolean[][] = Array.from({ length: lanes }, () => []);
  const inWeek = items
    .filter(({ from, to }) => from <= last && to >= first)
    .sort((a, b) =>
      a.from !== b.from ? (a.from < b.from ? -1 : 1) : a.to > b.to ? -1 : a.to < b.to ? 1 : 0,
    );
  for (const item of inWeek) {
    const column = Math.max(0, week.indexOf(item.from));
    const end = item.to > last ? week.length - 1 : week.indexOf(item.to);
    const columns = Array.from({ length: end - column + 1 }, (_, index) => column + index);
    const lane = taken.findIndex((days) => columns.every((day) => !days[day]));
    if (lane < 0) {
      for (const day of columns) hidden[day]!++;
      continue;
    }
    for (const day of columns) taken[lane]![day] = true;
    bars.push({
      item,
      lane,
      column,
      days: columns.length,
      continued: item.from < first,
      continues: item.to > last,
    });
  }
  return { bars, hidden };
}
