/** What stands between texts and around them: after a label, between records, around a headline. */
export interface Punctuation {
  colon: string;
  semicolon: string;
  quoted: (text: string) => string;
  /** Between a number and the sign of a percentage. */
  beforePercent: string;
}

const usual: Punctuation = {
  colon: ': ',
  semicolon: '; ',
  quoted: (text) => `“${text}”`,
  beforePercent: '',
};
const own: Record<string, Punctuation> = {
  fr: {
    colon: '\u00a0: ',
    semicolon: '\u202f; ',
    quoted: (text) => `«\u00a0${text}\u00a0»`,
    beforePercent: '\u00a0',
  },
  it: { ...usual, quoted: (text) => `«${text}»` },
};

/** The punctuation of `language`. */
export const punctuation = (language: string): Punctuation =>
  own[language.split('-')[0]!.toLowerCase()] ?? usual;
