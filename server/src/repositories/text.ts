/** A text as both databases can hold it: without U+0000 and halves of letters. The record itself is kept whole in `doc`. */
export const databaseText = (text: string): string =>
  text.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\0', ' ');
