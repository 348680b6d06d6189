/** What the bench asks. `depth`: how many pages on. */
export const questions = {
  'first-page': { query: {} },
  search: { query: { q: 'che thai nguyen' } },
  'search-common': { query: { q: 'tra' } },
  'filter-and-facets': {
    query: {
      category: ['food'],
      province: ['34-24'],
      facets: ['category', 'subcategory', 'province', 'stars'],
    },
  },
  'all-facets': { query: { facets: ['category', 'subcategory', 'province', 'stars', 'supplier'] } },
  'deep-page': { query: { sort: '-stars', limit: 24 }, depth: 100 },
  'event-month': { collection: 'events', query: { from: '2026-01-01', to: '2026-01-31', limit: 100 } },
};
