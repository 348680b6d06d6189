import { formatNumber } from './format-number.js';

const NO_BREAK_SPACE = '\u00a0';

/**
 * A price: `125.000 ₫`, in English `125,000 ₫`, with a no-break space so that the sign never stands alone on a line.
 * Whole đồng; another currency keeps its code and cents. Empty when there is no price: a missing price is never 0.
 */
export function formatDong(
  money: { amount: number; currency?: string } | number | null | undefined,
  language = 'vi',
): string {
  const { amount, currency = 'VND' } =
    typeof money === 'number' ? { amount: money } : (money ?? { amount: NaN });
  const dong = currency === 'VND';
  const digits = formatNumber(amount, language, dong ? 0 : 2);
  return digits && digits + NO_BREAK_SPACE + (dong ? '₫' : currency);
}
