import type { Punctuation } from '../../locales/punctuation.js';
import { localeOf } from '../../locales/registry.js';

const usual: Punctuation = { colon: ': ', semicolon: '; ', quotes: ['“', '”'], percent: '' };

/** The punctuation of `language`, as far as its words have come. */
export const punctuation = (language: string): Punctuation => localeOf(language)?.punctuation ?? usual;
