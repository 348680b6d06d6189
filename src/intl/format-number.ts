/** Thousands and decimal separators; written out so that no build of ICU changes what a page prints. */
const SEPARATORS: Record<string, readonly [thousands: string, decimal: string]> = {
  vi: ['.', ','],
  it: ['.', ','],
  fr: ['\u202f', ','],
};
const OTHERS = [',', '.'] as const;

/**
 * A number as the language writes it: `1.250,5` in Vietnamese, `1,250.5` in English. Rounded to at most `decimals` places
 * (default 2), without trailing zeros. Empty when there is no finite number.
 */
export function formatNumber(value: number | null | undefined, language = 'vi', decimals = 2): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '';
  const [thousands, decimal] = SEPARATORS[language.slice(0, 2)] ?? OTHERS;
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const rest = fraction.replace(/0+$/, '');
  const sign = value < 0 && /[1-9]/.test(whole + rest) ? '\u2212' : '';
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (rest && decimal + rest);
}
