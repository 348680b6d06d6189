import { html, nothing, type TemplateResult } from 'lit';
import { common } from '../../locales/vi/common.js';
import type { HvElement } from './hv-element.js';
import type { Resource } from './resource.js';
import { words } from './words.js';

/** What the reader is told when `resource` has failed, with a way to try again where trying can help. `notFound` says what is missing. */
export function renderFailed(
  host: HvElement,
  resource: Pick<Resource<unknown, never>, 'error' | 'offline' | 'reload'>,
  notFound?: string,
): TemplateResult {
  const say = words(host, 'common', common);
  const { error, offline } = resource;
  const missing = error?.name === 'NotFoundError';
  const unset = error?.name === 'SettingsError';
  const text = missing
    ? (notFound ?? say.notFound)
    : unset
      ? say.misconfigured
      : offline
        ? say.offline
        : say.failed;
  return html`<p class="notice" part="failed" dir="auto">
    <span>${text}</span>
    ${missing || unset ? nothing : html`<button @click=${() => resource.reload()}>${say.retry}</button>`}
  </p>`;
}

/** What the reader is told when there is nothing to show. */
export const renderEmpty = (text: string): TemplateResult =>
  html`<p class="notice" part="empty" dir="auto">${text}</p>`;
