import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { ProductListWords } from '../../locales/vi/product-list.js';
import { icon } from '../icons/icon.js';
import { next, previous } from '../icons/icons.generated.js';
import type { HvElement } from '../internal/hv-element.js';

const toMove: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

/** A row of cards that a reader moves sideways: by swipe, wheel, keys or two buttons. It never moves by itself. */
export class Carousel implements ReactiveController {
  readonly #host: HvElement;
  readonly #sizes = new ResizeObserver(() => this.#look());
  #watched: Element | undefined;
  #isAtStart = true;
  #isAtEnd = true;

  constructor(host: HvElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const track = this.#track;
    if (track) this.#look(); // more or fewer cards change no size of the track
    if (track === this.#watched) return;
    this.#sizes.disconnect();
    this.#watched = track;
    if (track) this.#sizes.observe(track);
  }
  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#watched = undefined;
  }

  render(cards: TemplateResult, say: ProductListWords): TemplateResult {
    return html`<div class="carousel">
      <div class="arrows" ?hidden=${this.#isAtStart && this.#isAtEnd}>
        <button
          part="previous"
          aria-label=${say.previous}
          title=${say.previous}
          aria-disabled=${this.#isAtStart ? 'true' : 'false'}
          @click=${() => this.#move(-this.#visible)}
        >
          ${icon(previous)}
        </button>
        <button
          part="next"
          aria-label=${say.next}
          title=${say.next}
          aria-disabled=${this.#isAtEnd ? 'true' : 'false'}
          @click=${() => this.#move(this.#visible)}
        >
          ${icon(next)}
        </button>
      </div>
      <div
        class="track"
        part="track"
        role="group"
        aria-label=${say.sideways}
        tabindex="0"
        dir="ltr"
        @scroll=${() => this.#look()}
        @keydown=${(event: KeyboardEvent) => this.#press(event)}
      >
        ${cards}
      </div>
    </div>`;
  }

  get #track(): HTMLElement | undefined {
    return this.#host.shadowRoot!.querySelector<HTMLElement>('.track') ?? undefined;
  }
  /** Pixels from one card to the next. */
  get #step(): number {
    const [first, second] = this.#host.shadowRoot!.querySelectorAll<HTMLElement>('.track li');
    return first && second ? second.offsetLeft - first.offsetLeft : (first?.offsetWidth ?? 1);
  }
  /** Cards that are seen whole. */
  get #visible(): number {
    return Math.max(1, Math.floor((this.#track!.clientWidth + 16) / this.#step));
  }

  /** Whether there is anything more on either side: the buttons say so. */
  #look(): void {
    const track = this.#track;
    if (!track) return;
    const isAtStart = track.scrollLeft < 2;
    const isAtEnd = track.scrollLeft + track.clientWidth > track.scrollWidth - 2;
    if (isAtStart === this.#isAtStart && isAtEnd === this.#isAtEnd) return;
    [this.#isAtStart, this.#isAtEnd] = [isAtStart, isAtEnd];
    this.#host.requestUpdate();
  }

  #move(cards: number): void {
    const track = this.#track!;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const to = Number.isFinite(cards)
      ? track.scrollLeft + cards * this.#step
      : cards < 0
        ? 0
        : track.scrollWidth;
    track.scrollTo({ left: to, behavior: isCalm ? 'auto' : 'smooth' });
  }

  #press(event: KeyboardEvent): void {
    const cards = toMove[event.key];
    if (cards === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#move(cards);
  }
}
