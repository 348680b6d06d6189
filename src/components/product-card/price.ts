import type { Packaging } from '../../sdk/schemas/product.js';
import type { ProductCardWords } from '../../locales/vi/product-card.js';
import { formatDong } from '../../intl/format-money.js';

/** The lowest price a product is given with, "Từ" before it when there are others; '' when there is none. */
export function priceOf(
  packagings: readonly Packaging[],
  say: Pick<ProductCardWords, 'from'>,
  language: string,
): string {
  const prices = packagings.flatMap(({ price }) => price ?? []).sort((a, b) => a.amount - b.amount);
  const lowest = formatDong(prices[0], language);
  return lowest && prices.at(-1)!.amount > prices[0]!.amount ? say.from(lowest) : lowest;
}
