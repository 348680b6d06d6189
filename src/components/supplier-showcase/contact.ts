import { html, nothing, type TemplateResult } from 'lit';
import type { SupplierShowcaseWords } from '../../locales/vi/supplier-showcase.js';
import type { Supplier } from '../../sdk/schemas/supplier.js';
import { icon } from '../icons/icon.js';
import { address, email, phone, website } from '../icons/icons.generated.js';
import { safeUrl } from '../internal/safe-url.js';

type Sign = Parameters<typeof icon>[0];

const line = (sign: Sign, text: unknown) => html`<li>${icon(sign)}<span>${text}</span></li>`;

/** Ways to reach a supplier, only those that were published; nothing when there is none. */
export function renderContact(
  { contact, links }: Supplier,
  say: SupplierShowcaseWords,
  select: (click: Event) => void,
): TemplateResult | typeof nothing {
  const number = contact?.phone?.replace(/[^\d+]/g, '');
  const lines = [
    ...links.flatMap(({ kind, url, title }) => {
      const href = safeUrl(url);
      const name = title ?? (Object.hasOwn(say.links, kind) ? say.links[kind]! : say.otherLink);
      return href ? [line(website, html`<a href=${href} rel="noopener" @click=${select}>${name}</a>`)] : [];
    }),
    ...(contact?.phone
      ? [line(phone, number ? html`<a href=${`tel:${number}`}>${contact.phone}</a>` : contact.phone)]
      : []),
    ...(contact?.email && /^[^\s@<>]+@[^\s@<>]+$/.test(contact.email)
      ? [line(email, html`<a href=${`mailto:${contact.email}`}>${contact.email}</a>`)]
      : []),
    ...(contact?.address ? [line(address, html`<span lang="vi">${contact.address}</span>`)] : []),
  ];
  return lines.length > 0
    ? html`<ul class="contact" part="contact" role="list">
        ${lines}
      </ul>`
    : nothing;
}
