import { formatDate } from '../../intl/format-date.js';
import type { ProductDetailWords } from '../../locales/vi/product-detail.js';
import type { OcopRating } from '../../sdk/schemas/product.js';
import { todayInVietnam } from '../../vietnam/date.js';

/** What stands behind a rating: certificate, who gave it, from when and until when, as far as that is known. */
export function ratingEvidence(ocop: OcopRating, say: ProductDetailWords, language: string): string {
  const { certificate, issuer, recognisedOn, expiresOn } = ocop;
  const ended = expiresOn && expiresOn < todayInVietnam() ? say.ranOut : say.holdsUntil;
  const text = [
    certificate && say.certificate(certificate),
    issuer && say.issuer(issuer),
    recognisedOn && say.recognised(formatDate(recognisedOn, language)),
    expiresOn && ended(formatDate(expiresOn, language)),
  ]
    .filter(Boolean)
    .join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
