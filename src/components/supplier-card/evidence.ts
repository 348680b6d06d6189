import { html, type TemplateResult } from 'lit';
import type { SupplierCardWords } from '../../locales/vi/supplier-card.js';
import type { Supplier } from '../../sdk/schemas/supplier.js';
import { todayInVietnam } from '../../vietnam/date.js';
import { safeUrl } from '../internal/safe-url.js';
import { certificateText } from './facts.js';

type Select = (event: Event) => void;

/** The certificates that can be checked, on the reader's day; else that they are not stated, or not in full. */
export function renderCertificates(
  { certifications }: Supplier,
  say: SupplierCardWords,
  language: string,
  select: Select,
): TemplateResult | TemplateResult[] {
  const facts = certifications.flatMap((certificate) => {
    const fact = certificateText(certificate, todayInVietnam(), say, language);
    const url = safeUrl(certificate.url);
    if (!fact) return [];
    const name = url ? html`<a href=${url} part="proof" @click=${select}>${fact.name}</a>` : fact.name;
    return html`<p class="certificate" part="certificate">
      <b>${name}</b> <span class="details">${fact.text}</span>
    </p>`;
  });
  if (facts.length > 0) return facts;
  return html`<p class="missing" part="certificate">
    ${certifications.length > 0 ? say.unproven : say.noCertificates}
  </p>`;
}

/** Where it was published; a link only where `link`, which the name leads to, is another page. */
export function renderSource(
  { sources }: Supplier,
  link: string | undefined,
  say: SupplierCardWords,
  select: Select,
): TemplateResult {
  const source = sources.find(({ url }) => safeUrl(url));
  if (!source) return html`<p class="source" part="source">${say.noSource}</p>`;
  const url = safeUrl(source.url)!;
  const text = say.source(source.publisher ?? new URL(url).hostname);
  return html`<p class="source" part="source">
    ${url === link ? text : html`<a href=${url} part="source-link" @click=${select}>${text}</a>`}
  </p>`;
}
