import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correctedQuery, wordsToTry } from '../../src/catalogue/spelling.js';

const vocabulary = (counts: Record<string, number>) => ({
  count: (word: string) => counts[word] ?? 0,
  hasBeginning: (beginning: string) => Object.keys(counts).some((word) => word.startsWith(beginning)),
});
const catalogue = vocabulary({ mat: 50, mam: 90, ong: 40, nuoc: 100, man: 3, phu: 30, quoc: 20, che: 60 });

/** `a|b c*`: each operand with its words. */
const meant = (q: string, every = false) =>
  correctedQuery(q, catalogue, every)
    ?.operands.map((words) => words.map(({ word, isBeginning }) => word + (isBeginning ? '*' : '')).join('|'))
    .join(' ');

describe('spelling', () => {
  it('takes an unknown word for the known ones that are one slip away, those of most records first', () => {
    assert.equal(meant('Nước mãmm'), 'nuoc mam');
    assert.equal(meant('nuoc max phu'), 'nuoc mam|mat|man phu*');
    assert.equal(meant('nuco mam'), 'nuoc mam*');
  });

  it('leaves known words and unfinished ones, unless every word is tried', () => {
    assert.equal(meant('nuoc man phu qu'), 'nuoc man phu qu*');
    assert.equal(meant('nuoc man phu qu', true), 'nuoc|quoc man|mam|mat phu qu*');
  });

  it('leaves out words that are like none', () => {
    assert.equal(meant('mat zzz ong'), 'mat ong*');
    assert.equal(meant('mat zzz'), 'mat');
  });

  it('knows of nothing for words like none, for two slips, for short words and numbers', () => {
    for (const q of ['zzz', 'nuoocc', 'xy', '123', '!!!', '']) assert.equal(meant(q, true), undefined, q);
  });

  it('tries few words, however many are near', () => {
    const many = vocabulary(
      Object.fromEntries([...'abcdefghijklmnop'].map((letter, i) => [`${letter}an`, i + 1])),
    );
    const words = correctedQuery('zan xan', many, false)!.operands[0]!.map(({ word }) => word);
    assert.deepEqual(words, ['pan', 'oan', 'nan', 'man', 'lan', 'kan', 'jan', 'ian']);
    assert.ok(wordsToTry('x'.repeat(100)).size < 8000);
  });
});
