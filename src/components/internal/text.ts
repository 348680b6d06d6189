import type { LocalizedText } from '../../sdk/schemas/common.js';

/** `text` in `language`, else in Vietnamese, which is always there. */
export const textIn = (text: LocalizedText, language: string): string => text[language as 'vi'] || text.vi;

/** The language that `textIn` answers in, for a `lang` attribute. */
export const languageOf = (text: LocalizedText, language: string): string =>
  text[language as 'vi'] ? language : 'vi';
