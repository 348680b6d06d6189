import type { Punctuation } from '../punctuation.js';

export const punctuation: Punctuation = { colon: ': ', semicolon: '; ', quotes: ['«', '»'], percent: '' };
