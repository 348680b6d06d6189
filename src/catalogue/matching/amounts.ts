import type { Quantity } from '../../sdk/schemas/common.js';
import { fold } from '../../intl/fold.js';

/** Units of one dimension, by what they hold of its smallest. Names are folded. */
const dimensions: Record<string, Record<string, number>> = {
  mass: {
    mg: 1,
    g: 1e3,
    gam: 1e3,
    gram: 1e3,
    kg: 1e6,
    yen: 1e7,
    ta: 1e8,
    t: 1e9,
    tan: 1e9,
    ton: 1e9,
    tonne: 1e9,
  },
  volume: { ml: 1, l: 1e3, lit: 1e3, litre: 1e3, liter: 1e3, hl: 1e5, m3: 1e6 },
};

/** Days of a period whose length is known. */
const days: Record<string, number> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };

const known = new Map<string, readonly [dimension: string, size: number]>(
  Object.entries(dimensions).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, size]) => [unit, [dimension, size]] as const),
  ),
);

/** What a unit measures and how large it is. A unit that is not known, such as `box`, is comparable with itself alone. */
const unitOf = (unit: string): readonly [dimension: string, size: number] => {
  const name = fold(unit).trim();
  return known.get(name) ?? [`unit:${name}`, 1];
};

/** Days of a quantity's period. A season is as long as its months; `undefined` when nobody said which. */
const daysOf = (per: string, seasonMonths: number): number | undefined =>
  per === 'season' ? (seasonMonths > 0 ? seasonMonths * days.month! : undefined) : days[per];

/** How often `period` a quantity `per` comes; `undefined` when that cannot be said. */
function timesIn(
  period: string | undefined,
  per: string | undefined,
  seasonMonths: number,
): number | undefined {
  if (period === per) return 1;
  if (period === undefined || per === undefined) return undefined;
  // The months of the season are all there are in a year, however many harvests fall into them.
  if (seasonMonths > 0 && [period, per].every((one) => one === 'season' || one === 'year')) return 1;
  const [long, short] = [daysOf(period, seasonMonths), daysOf(per, seasonMonths)];
  return long === undefined || short === undefined ? undefined : long / short;
}

/**
 * How much of `wanted` there is in `offered`: 1 is all of it, 0.5 half. `undefined` when the two cannot be compared: kilograms
 * are no litres, and what is offered a month says nothing of a single delivery.
 */
export function shareOf(wanted: Quantity, offered: Quantity, seasonMonths: number): number | undefined {
  const [dimension, size] = unitOf(wanted.unit);
  const [other, otherSize] = unitOf(offered.unit);
  const times = timesIn(wanted.per, offered.per, seasonMonths);
  if (dimension !== other || times === undefined || !(wanted.value > 0) || !(offered.value >= 0))
    return undefined;
  return (offered.value * otherSize * times) / (wanted.value * size);
}
