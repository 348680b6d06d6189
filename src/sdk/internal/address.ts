/** `text` for an address. Half a surrogate pair, which has no encoding, becomes the sign for an unknown character. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/**
 * The query string of `query`: sorted, so that equal questions have equal addresses; lists joined by commas. A filter
 * without values filters nothing; `ids` without values asks for none.
 */
export function queryString(query: object): string {
  const pairs = Object.entries(query)
    .filter(([name, value]) => value != null && (String(value) !== '' || (name === 'ids' && value !== '')))
    .map(([name, value]) => `${name}=${encode(String(value)).replaceAll('%2C', ',')}`);
  return pairs.length ? `?${pairs.sort().join('&')}` : '';
}

/** One segment of a path. */
export const segment = encode;
