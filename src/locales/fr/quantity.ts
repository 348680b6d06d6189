import type { QuantityWords } from '../vi/quantity.js';

export const quantity: QuantityWords = {
  units: { t: 't', kg: 'kg', l: 'l', box: 'boîtes', piece: 'pièces', egg: 'œufs', VND: 'dongs' },
  per: { day: 'jour', week: 'semaine', month: 'mois', season: 'saison', year: 'an' },
};
