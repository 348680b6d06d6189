import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../intl/format-date.js';
import type { SupplyWords } from '../../locales/vi/supply.js';
import type { Certification } from '../../sdk/schemas/common.js';
import { icon } from '../icons/icon.js';
import { certificate } from '../icons/icons.generated.js';
import { safeUrl } from '../internal/safe-url.js';
import { certificateName, isEvidence } from './certificates.js';

/**
 * One certificate with its number, issuer and last day, the badge only where all are there and it still holds on `today`; what is
 * missing is said.
 */
export function renderCertificate(
  it: Certification,
  say: SupplyWords,
  language: string,
  today: string,
): TemplateResult {
  const { number, issuer, issuedOn, expiresOn } = it;
  const isOver = !!expiresOn && expiresOn < today;
  const url = safeUrl(it.url);
  const name = certificateName(it, say);
  const missing = [
    number ? '' : say.noNumber,
    issuer ? '' : say.noIssuer,
    issuedOn ? '' : say.noIssueDate,
    expiresOn ? '' : say.noExpiry,
  ].filter(Boolean);
  const said = [
    number && say.number(number),
    issuer && say.issuer(issuer),
    expiresOn && (isOver ? say.expired : say.expires)(formatDate(expiresOn, language)),
    missing.length > 0 && say.without(missing.join(', ')),
  ].filter(Boolean);
  return html`<li class="certificate ${isEvidence(it) && !isOver ? 'evident' : ''}" part="certificate">
    ${isEvidence(it) && !isOver ? icon(certificate) : nothing}
    <p>
      <b>${url ? html`<a href=${url} rel="noopener">${name}</a>` : name}</b>
      <span class="said">${said.join(' · ')}</span>
    </p>
  </li>`;
}
