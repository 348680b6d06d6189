/** One place of a word: its number among the words, and 0 to 3 for the weights D to A. */
export interface Place {
  at: number;
  weight: number;
}

/** The words of a record with their places. */
export type Vector = ReadonlyMap<string, readonly Place[]>;

const LAST_PLACE = 16383;

/** Reads what `searchVector` wrote, as PostgreSQL does: beyond the last place that can be told, the best weight stays. */
export function vectorOf(text: string): Vector {
  const words = new Map<string, Place[]>();
  if (text === '') return words;
  for (const part of text.split(' ')) {
    const end = part.lastIndexOf("'");
    const places: Place[] = [];
    for (const one of part.slice(end + 2).split(',')) {
      const place = { at: Number(one.slice(0, -1)), weight: 'DCBA'.indexOf(one.slice(-1)) };
      const last = places.at(-1);
      if (last?.at === LAST_PLACE && place.at === LAST_PLACE)
        last.weight = Math.max(last.weight, place.weight);
      else places.push(place);
    }
    words.set(part.slice(1, end), places);
  }
  return words;
}
