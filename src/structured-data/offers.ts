import type { Product } from '../sdk/schemas/product.js';
import { known, type Node, type NodeContext, textOf, webAddress } from './node.js';

/**
 * An offer for each price of which is known what it is for (a label or a net weight) and on which day a source gave it.
 * A price that says neither is none that a buyer can hold anybody to.
 */
export function offerNodes({ packagings, sources, links }: Product, context: NodeContext): Node[] {
  const day = sources
    .flatMap(({ date }) => (date?.length === 10 ? date : []))
    .sort()
    .at(-1);
  const shop = links.find(({ kind }) => kind === 'shop');
  return packagings.flatMap(({ price, label, netWeight }) => {
    if (!day || !price || !/^[A-Z]{3}$/.test(price.currency) || !(label || netWeight)) return [];
    return known({
      '@type': 'Offer',
      name: textOf(label, context),
      price: price.amount,
      priceCurrency: price.currency,
      eligibleQuantity: netWeight && {
        '@type': 'QuantitativeValue',
        value: netWeight.value,
        unitText: netWeight.unit,
      },
      validFrom: day,
      url: webAddress(shop?.url),
    });
  });
}
