import type { Span } from './lanes.js';

/** One day of an agenda with what begins on it, or was already under way when the month began. */
export interface AgendaDay<T> {
  date: string;
  items: T[];
}

/** What happens from `first` to `last`, each item once, on its first day within them. */
export function agenda<T extends Span>(items: readonly T[], first: string, last: string): AgendaDay<T>[] {
  const days = new Map<string, T[]>();
  for (const item of items) {
    if (item.from > last || item.to < first) continue;
    const date = item.from < first ? first : item.from;
    const own = days.get(date);
    if (own) own.push(item);
    else days.set(date, [item]);
  }
  return [...days].map(([date, own]) => ({ date, items: own })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** What happens on one day. */
export const itemsOn = <T extends Span>(items: readonly T[], date: string): T[] =>
  items.filter(({ from, to }) => from <= date && to >= date);
