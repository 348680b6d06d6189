import type { ProvinceReference } from '../../sdk/schemas/common.js';
import type { ProductCardWords } from '../../locales/vi/product-card.js';
import { textIn } from '../internal/text.js';

/** Where it comes from: the province as it was recorded, with today's after it when that has another name. */
export function placeOf(
  { name, currentName }: ProvinceReference,
  say: Pick<ProductCardWords, 'nowPartOf'>,
  language: string,
): string {
  const recorded = textIn(name, language);
  return currentName ? say.nowPartOf(recorded, textIn(currentName, language)) : recorded;
}
