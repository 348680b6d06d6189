import { css, html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Catalogue } from '../../sdk/catalogue.js';
import { settingsChanged } from '../internal/settings.js';
import { themes } from '../styles/tokens.styles.js';

/**
 * Settings for the elements inside it. Elements read its attributes, so they hold from the first moment, whenever this
 * class comes; it adds the theme and live properties. Providers may be nested: the nearest that names a setting wins.
 *
 * @summary Settings for what is inside.
 * @status stable
 * @since 0.1
 * @tagname hv-provider
 * @slot - Any content. It is laid out as if the provider were not there.
 * @attr {string} lang - The language of the elements inside: `vi`, `en`, `fr` or `it`.
 */
export class HvProvider extends LitElement {
  static override styles = [
    themes,
    css`
      :host {
        display: contents;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    api: { reflect: true },
    apiKey: { attribute: 'api-key', reflect: true },
    snapshot: { reflect: true },
    theme: { reflect: true },
    client: { attribute: false },
  };

  /** Base address of the API, e.g. `https://example.vn/v1`. */
  declare api: string | undefined;
  /** A publishable key (`pk_…`). It goes with this provider's `api`, never to an address set outside. */
  declare apiKey: string | undefined;
  /** Where the files of a snapshot lie, to read instead of an API. */
  declare snapshot: string | undefined;
  /** `light`, `dark`, `auto` (as the reader's system says) or `tet`. Default: as the page's `color-scheme` says. */
  declare theme: 'light' | 'dark' | 'auto' | 'tet' | undefined;
  /** A catalogue to read from instead of `api`. */
  declare client: Catalogue | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('client')) settingsChanged();
  }
  override connectedCallback(): void {
    super.connectedCallback();
    settingsChanged();
  }
  protected override render() {
    return html`<slot></slot>`;
  }
}
