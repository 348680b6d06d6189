import { formatNumber } from '../../intl/format-number.js';
import type { SupplierCardWords } from '../../locales/vi/supplier-card.js';
import type { Certification } from '../../sdk/schemas/common.js';
import type { Supplier } from '../../sdk/schemas/supplier.js';
import { textIn } from '../internal/text.js';
import { partialDate } from '../programme-figures/period.js';

const own = (words: Record<string, string>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

export const kindText = ({ kind }: Supplier, say: SupplierCardWords): string =>
  own(say.kinds, kind) ?? say.otherKind;

/** Locality and province; the province as it was recorded, with today's after it when that has another name. */
export function placeText(
  { locality, province }: Supplier,
  say: SupplierCardWords,
  language: string,
): string {
  const recorded = province && textIn(province.name, language);
  const today = province?.currentName && textIn(province.currentName, language);
  const unit = recorded && today ? say.nowPartOf(recorded, today) : recorded;
  const text = [locality, unit].filter(Boolean).join(', ') || say.noPlace;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How many products the catalogue has; empty when the record does not say. */
export function productsText({ productCount }: Supplier, say: SupplierCardWords, language: string): string {
  if (productCount === undefined) return '';
  return productCount > 0 ? say.products(productCount, formatNumber(productCount, language)) : say.noProducts;
}

/** What is said of a certificate; undefined when number, issuer or a date is missing, so that nobody could check it. */
export function certificateText(
  { kind, number, issuer, issuedOn, expiresOn }: Certification,
  today: string,
  say: SupplierCardWords,
  language: string,
): { name: string; text: string } | undefined {
  const from = partialDate(issuedOn, language);
  const to = partialDate(expiresOn, language);
  if (!number || !issuer || !from || !to) return undefined;
  const time = expiresOn! < today ? say.expired(to) : say.valid(from, to);
  return { name: own(say.certificates, kind) ?? kind, text: `${say.numbered(number, issuer)}, ${time}` };
}
