import { formatNumber } from '../../intl/format-number.js';
import type { ProductListWords } from '../../locales/vi/product-list.js';
import type { PageData } from '../../sdk/schemas/page.js';

/** How many match: "more than 10,000" where no more were counted. */
export function totalText(
  { total, totalQualifier }: PageData<unknown>,
  say: ProductListWords,
  language: string,
): string {
  const shown = formatNumber(total, language);
  return totalQualifier ? say.moreThan(shown) : shown;
}
