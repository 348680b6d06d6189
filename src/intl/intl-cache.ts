const LIMIT = 24;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A formatter of calendar dates, made once: they cost far more to make than to use. At most 24 are kept, the oldest goes.
 * Its zone is UTC because a date `YYYY-MM-DD` is read as midnight UTC; the reader's zone cannot shift it.
 */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    if (formats.size >= LIMIT) formats.delete(formats.keys().next().value!);
    formats.set(key, (format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })));
  }
  return format;
}
