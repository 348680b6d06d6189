import type { QuantityWords } from '../vi/quantity.js';

export const quantity: QuantityWords = {
  units: { t: 't', kg: 'kg', l: 'l', box: 'boxes', piece: 'pieces', egg: 'eggs', VND: 'đồng' },
  per: { day: 'day', week: 'week', month: 'month', season: 'season', year: 'year' },
};
