/** What stands between texts and around them: after a label, between records, around a headline, before the sign of a percentage. */
export interface Punctuation {
  colon: string;
  semicolon: string;
  quotes: readonly [string, string];
  percent: string;
}
