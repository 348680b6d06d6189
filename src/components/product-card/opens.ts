import type { Product } from '../../sdk/schemas/product.js';
import type { HvSelectEvent } from '../internal/events.js';
import type { HvProductCard } from './product-card.js';

const ready = new WeakSet<HvProductCard>();

/** Lets `card` show its product over the page instead of following the link; a reader who asks for a new tab gets the link. */
export function opensDialog(card: HvProductCard): void {
  if (ready.has(card)) return;
  ready.add(card);
  let chosen: Product | undefined;
  card.addEventListener('hv-select', (event) => (chosen = (event as HvSelectEvent<Product>).record));
  // After the card's own listener, and after every one of the page that could cancel it.
  card.shadowRoot!.addEventListener('click', (click) => {
    const { defaultPrevented, ctrlKey, metaKey, target } = click as MouseEvent;
    const link = (target as Element).closest<HTMLAnchorElement>('[part=link]');
    const product = chosen;
    if (!link || !product || defaultPrevented || ctrlKey || metaKey || card.opens !== 'dialog') return;
    click.preventDefault();
    import('../product-detail/open.js').then(
      ({ openDetail }) => openDetail(card, product),
      () => location.assign(link.href),
    );
  });
}
