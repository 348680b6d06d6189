import type { ProductListWords } from '../vi/product-list.js';

export const productList: ProductListWords = {
  results: 'Products',
  search: 'Search products',
  searchHint: 'Product, maker or place…',
  filters: 'Filter',
  facets: { category: 'Product group', province: 'Province or city', stars: 'OCOP rating' },
  stars: (n) => `${n} ${n === 1 ? 'star' : 'stars'}`,
  chosen: (n) => `${n} chosen`,
  remove: (name) => `Remove filter ${name}`,
  clear: 'Clear all',
  sort: 'Sort by',
  sorts: {
    relevance: 'Best match',
    name: 'Name A–Y',
    '-stars': 'Most stars first',
    '-recognised': 'Latest rated first',
    '-updated': 'Latest updated first',
  },
  count: (n, shown) => `${shown} ${n === 1 ? 'product' : 'products'}`,
  moreThan: (shown) => `more than ${shown}`,
  progress: (shown, total) => `Showing ${shown} of ${total}`,
  more: 'Show more',
  moreFailed: 'More could not be loaded.',
  empty: 'No products match.',
  emptyFor: (query) => `No products found for “${query}”.`,
  loosen: 'Remove a filter, or try other or fewer words.',
};
