// Word similarity as PostgreSQL's pg_trgm computes it: of all stretches of a text, how much the best one shares with a
// word, in groups of three letters. All numbers are 4-byte ones, as there.

/** From here on a text counts as meant (`pg_trgm.word_similarity_threshold`). */
export const ALIKE = 0.6;

/** The groups of three letters of each word, two spaces before it and one after. */
export function groupsOf(text: string): string[] {
  const groups: string[] = [];
  for (const word of text.match(/[\p{L}\p{Nd}]+/gu) ?? []) {
    const letters = [...`  ${word} `];
    for (let i = 0; i + 3 <= letters.length; i++) groups.push(letters.slice(i, i + 3).join(''));
  }
  return groups;
}

const share = (common: number, left: number, right: number): number =>
  Math.fround(common / (left + right - common));

/** How much the best stretch of a text is like what is wanted, 0 to 1; both as groups of three letters. */
export function wordSimilarity(wanted: ReadonlySet<string>, text: readonly string[]): number {
  const indexes = new Map<string, number>();
  const isWanted: boolean[] = [];
  const groups = text.map((group) => {
    let index = indexes.get(group);
    if (index === undefined) {
      indexes.set(group, (index = indexes.size));
      isWanted.push(wanted.has(group));
    }
    return index;
  });
  const lastAt = isWanted.map(() => -1);
  const { size } = wanted;
  let [lower, different, common, best] = [-1, 0, 0, 0];
  groups.forEach((group, upper) => {
    if (lower >= 0 || isWanted[group]) {
      if (lastAt[group]! < 0) {
        different++;
        if (isWanted[group]) common++;
      }
      lastAt[group] = upper;
    }
    if (!isWanted[group]) return;
    if (lower === -1) {
      lower = upper;
      different = 1;
    }
    let here = share(common, size, different);
    // A later beginning may be better.
    const before = lower;
    let [restCommon, restDifferent] = [common, different];
    for (let begin = before; begin <= upper; begin++) {
      const shorter = share(restCommon, size, restDifferent);
      if (shorter > here) {
        here = shorter;
        different = restDifferent;
        lower = begin;
        common = restCommon;
      }
      const first = groups[begin]!;
      if (lastAt[first] === begin) {
        restDifferent--;
        if (isWanted[first]) restCommon--;
      }
    }
    best = Math.max(best, here);
    for (let begin = before; begin < lower; begin++)
      if (lastAt[groups[begin]!] === begin) lastAt[groups[begin]!] = -1;
  });
  return best;
}

/** Whether a text may be that much like what is wanted: no stretch of it shares more than all of it does. */
export function maybeAlike(wanted: ReadonlySet<string>, text: ReadonlySet<string>): boolean {
  const wants = Math.ceil(wanted.size * ALIKE - 1e-6);
  let common = 0;
  for (const group of wanted) if (text.has(group) && ++common >= wants) return true;
  return false;
}
