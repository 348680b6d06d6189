import type { Punctuation } from '../punctuation.js';

export const punctuation: Punctuation = {
  colon: '\u00a0: ',
  semicolon: '\u202f; ',
  quotes: ['«\u00a0', '\u00a0»'],
  percent: '\u00a0',
};
