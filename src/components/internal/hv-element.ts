import { type CSSResultGroup, LitElement, type PropertyDeclarations } from 'lit';
import type { Catalogue } from '../../sdk/catalogue.js';
import type { Thing } from '../structured-data/thing.js';
import { base } from '../styles/base.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { HvErrorEvent, HvLoadEvent } from './events.js';
import { whenNear } from './near.js';
import { catalogueFor, languageFor, watchSettings } from './settings.js';

/**
 * What all elements share: where their data comes from, their language, and whether they are near the viewport.
 *
 * @attr {string} lang - Its language: `vi`, `en`, `fr` or `it`. Default: the nearest `lang` around it.
 * @attr {string} structured-data - Says what is shown to search engines too, as JSON-LD; `off` does not. Default: the nearest around it, else the script's.
 * @attr {string} theme - `light`, `dark`, `auto` or `tet`. Default: the nearest provider's, else the page's `color-scheme`.
 */
export abstract class HvElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, base];
  static override properties: PropertyDeclarations = {
    api: { reflect: true },
    apiKey: { attribute: 'api-key', reflect: true },
    snapshot: { reflect: true },
    client: { attribute: false },
  };
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Base address of the API, e.g. `https://example.vn/v1`. Default: that of the nearest `<hv-provider>`, else the script's. */
  declare api: string | undefined;
  /** A publishable key (`pk_…`) for the API. */
  declare apiKey: string | undefined;
  /** Where the files of a snapshot lie, to read instead of an API, e.g. `https://cdn.example.vn/catalogue/`. */
  declare snapshot: string | undefined;
  /** A catalogue to read from instead of `api`, e.g. a `HangViet` or one made for a test. */
  declare client: Catalogue | undefined;

  #internals = this.attachInternals();
  #near = false;
  #stop: (() => void)[] = [];

  /** What it shows now, for search engines. */
  things?(): Thing[];

  /** The catalogue it reads from. Throws when no address is set anywhere. */
  get catalogue(): Catalogue {
    return catalogueFor(this);
  }
  /** The language it speaks, e.g. `vi`. */
  get language(): string {
    return languageFor(this);
  }
  /** Whether it has come within 500 px of the viewport. */
  get near(): boolean {
    return this.#near;
  }
  /** Whether the page gave it children to show while there is no data. */
  get hasFallback(): boolean {
    return !!(this.firstElementChild || this.textContent!.trim());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const update = () => {
      this.requestUpdate();
      if (document.querySelector('[structured-data],[data-structured-data]'))
        import('../structured-data/publish.js').then(
          (it) => it.publish(this),
          () => {},
        );
    };
    this.#stop = [watchSettings(this, update)];
    if (!this.#near)
      this.#stop.push(
        whenNear(this, () => {
          this.#near = true;
          update();
        }),
      );
    update();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.forEach((stop) => stop());
  }
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Makes `:state(loading)` and the like true of the element, one at a time. */
  showState(state: string): void {
    this.#internals.states.clear();
    this.#internals.states.add(state);
  }
  /** Announces data that is now on the page. */
  loaded(record: unknown): void {
    this.dispatchEvent(new HvLoadEvent(record));
  }
  /** Announces that data could not be loaded. */
  fail(error: Error): void {
    this.dispatchEvent(new HvErrorEvent(error));
  }
}
