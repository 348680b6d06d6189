import type { Product } from '../sdk/schemas/product.js';
import { idOf, known, type Node, type NodeContext, textOf } from './node.js';

/** Products in their order as a schema.org `ItemList`. It points at the products' own nodes and repeats none of them. */
export const itemListNode = (products: readonly Product[], context: NodeContext): Node => ({
  '@type': 'ItemList',
  numberOfItems: products.length,
  itemListElement: products.map(({ id, name }, index) => {
    const node = idOf('products', id, context);
    return known({
      '@type': 'ListItem',
      position: index + 1,
      name: textOf(name, context),
      item: node && { '@id': node },
    });
  }),
});
