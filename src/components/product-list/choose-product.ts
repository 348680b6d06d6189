import type { Product } from '../../sdk/schemas/product.js';
import { HvSelectEvent } from '../internal/events.js';
import type { HvElement } from '../internal/hv-element.js';

/** A reader chose `product` of a table: its link is followed, or, where the page wants that, it is shown over the page. */
export function chooseProduct(
  host: HvElement & { opens?: string | undefined },
  click: MouseEvent,
  product: Product,
): void {
  const link = click.currentTarget as HTMLAnchorElement;
  if (!host.dispatchEvent(new HvSelectEvent(product))) click.preventDefault();
  else if (host.opens === 'dialog' && !click.ctrlKey && !click.metaKey) {
    click.preventDefault();
    import('../product-detail/open.js').then(
      ({ openDetail }) => openDetail(host, product),
      () => location.assign(link.href),
    );
  }
}
