/** What the bench asks. `depth`: how many pages on. `rows`: as a file with this many. `demand`: products that answer it. */
export const questions = {
  'first-page': { query: {} },
  search: { query: { q: 'che thai nguyen' } },
  'search-common': { query: { q: 'tra' } },
  'search-misspelt': { query: { q: 'cheh thai nguyem' } },
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
  matches: { demand: 'generated-demand-1', query: {} },
  'matches-any': { demand: 'generated-demand-2', query: {} },
  'xlsx-3000': { rows: 3000, query: { supplier: ['generated-supplier'] } },
};
