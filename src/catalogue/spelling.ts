import { typedWords, type Word, type WordQuery } from './word-query.js';

/** The words that the records of a collection have. */
export interface Vocabulary {
  /** In how many records the word is; 0 for one that is in none. */
  count(word: string): number;
  /** Whether a word begins so. */
  hasBeginning(beginning: string): boolean;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** Words that are tried for one that may be mistyped: those that most records have. */
const TRIED = 8;

/** What one slip makes of a word: a letter left out, doubled or added, another one, two swapped. Short words and numbers slip into anything, so nothing is made of them. */
function slipsOf(word: string): Set<string> {
  const slips = new Set<string>();
  const letters = [...word];
  if (letters.length < 3 || !/\p{L}/u.test(word)) return slips;
  for (let i = 0; i <= letters.length; i++) {
    const [before, after] = [letters.slice(0, i).join(''), letters.slice(i)];
    const rest = after.slice(1).join('');
    for (const letter of LETTERS) {
      slips.add(before + letter + after.join(''));
      if (after.length > 0) slips.add(before + letter + rest);
    }
    if (after.length > 0) slips.add(before + rest);
    if (after.length > 1) slips.add(before + after[1]! + after[0]! + after.slice(2).join(''));
  }
  slips.delete(word);
  return slips;
}

/** Every word that may be meant by `q`: what its words are, and what one slip in each makes of them. */
export const wordsToTry = (q: string): Set<string> =>
  new Set(typedWords(q).flatMap(({ word }) => [word, ...slipsOf(word)]));

/** Known words that are one slip away, those of most records first. */
const nearTo = (word: string, vocabulary: Vocabulary): Word[] =>
  [...slipsOf(word)]
    .map((near) => ({ near, count: vocabulary.count(near) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.near < b.near ? -1 : 1))
    .slice(0, TRIED)
    .map(({ near }) => ({ word: near, isBeginning: false }));

/**
 * What `q` may mean if each word has at most one typing error: words that no record has are taken for those that are one
 * slip away; if `every`, also words that are known, which then count as well. Words like none that is known are left out;
 * undefined when that leaves nothing.
 */
export function correctedQuery(q: string, vocabulary: Vocabulary, every: boolean): WordQuery | undefined {
  const operands: Word[][] = [];
  for (const typed of typedWords(q)) {
    const { word, isBeginning } = typed;
    const isKnown = isBeginning ? vocabulary.hasBeginning(word) : vocabulary.count(word) > 0;
    const meant = [...(isKnown ? [typed] : []), ...(isKnown && !every ? [] : nearTo(word, vocabulary))];
    if (meant.length > 0) operands.push(meant);
  }
  return operands.length === 0 ? undefined : { operands, together: operands.length - 1 };
}
