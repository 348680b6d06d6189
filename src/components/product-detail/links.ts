import { html, nothing, type TemplateResult } from 'lit';
import { punctuation } from '../internal/punctuation.js';
import type { ProductDetailWords } from '../../locales/vi/product-detail.js';
import type { Product } from '../../sdk/schemas/product.js';
import { HvSelectEvent } from '../internal/events.js';
import type { HvElement } from '../internal/hv-element.js';
import { safeUrl } from '../internal/safe-url.js';

/** Pages about the product, and where all of this was published. */
export function renderLinks(
  host: HvElement,
  product: Product,
  say: ProductDetailWords,
): TemplateResult | typeof nothing {
  const select = (click: Event) => {
    if (!host.dispatchEvent(new HvSelectEvent(product))) click.preventDefault();
  };
  const anchor = (address: string, text: string) => {
    const href = safeUrl(address);
    return href
      ? [html`<a href=${href} rel="noopener" @click=${select}>${text || new URL(href).hostname}</a>`]
      : [];
  };
  const own = product.links.flatMap(({ kind, url, title }) =>
    anchor(url, title ?? (Object.hasOwn(say.linkKinds, kind) ? say.linkKinds[kind]! : say.otherLink)),
  );
  const sources = product.sources.flatMap(({ url, publisher, title }) =>
    anchor(url, publisher ?? title ?? ''),
  );
  const { colon, semicolon } = punctuation(host.language);
  const line = (label: string, anchors: TemplateResult[]) =>
    anchors.length > 0
      ? html`<p class="said">${label}${colon}${anchors.map((it, index) => [index ? semicolon : '', it])}</p>`
      : nothing;
  return own.length + sources.length > 0
    ? html`<section class="links">${line(say.more, own)} ${line(say.source, sources)}</section>`
    : nothing;
}
