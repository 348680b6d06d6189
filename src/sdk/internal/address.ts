/** The query string of `query`: sorted, so that equal questions have equal addresses; lists joined by commas. */
export function queryString(query: object): string {
  const pairs = Object.entries(query)
    .filter(
      ([, value]) =>
        value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length),
    )
    .map(([name, value]): [string, string] => [name, Array.isArray(value) ? value.join() : String(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.length
    ? `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&')}`
    : '';
}

/** One segment of a path. A dot or two alone would climb out of the collection. */
export function segment(id: string): string {
  return /^\.{1,2}$/.test(id) ? id.replaceAll('.', '%2E') : encodeURIComponent(id);
}
