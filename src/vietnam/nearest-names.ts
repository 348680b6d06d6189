import { fold } from '../intl/fold.js';
import { provinceUnits } from './province-units.js';

const bare = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');

/** How many letters must be added, dropped or changed to make `b` of `a`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** Names of provinces, former ones too, at most two letters away from `input`, nearest first, at most three. */
export function nearestNames(input: string): string[] {
  const wanted = bare(input).slice(0, 40);
  // The names of the 34 are all among those of the 63.
  return provinceUnits('63')
    .map(({ name }) => ({ name, away: distance(wanted, bare(name)) }))
    .filter(({ away }) => away <= 2)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name);
}
