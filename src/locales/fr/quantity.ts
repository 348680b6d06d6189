import type { QuantityWords } from '../vi/quantity.js';

export const quantity: QuantityWords = {
  units: {
    t: 't',
    kg: 'kg',
    g: 'g',
    l: 'l',
    ml: 'ml',
    box: 'boîtes',
    bag: 'sachets',
    bottle: 'bouteilles',
    piece: 'pièces',
    set: 'lots',
    egg: 'œufs',
    day: 'jours',
    week: 'semaines',
    month: 'mois',
    year: 'ans',
    VND: 'dongs',
  },
  per: { day: 'jour', week: 'semaine', month: 'mois', season: 'saison', year: 'an' },
  singular: {
    units: {
      box: 'boîte',
      bag: 'sachet',
      bottle: 'bouteille',
      piece: 'pièce',
      set: 'lot',
      egg: 'œuf',
      day: 'jour',
      week: 'semaine',
      year: 'an',
      VND: 'dong',
    },
    goesWith: (value) => value < 2,
  },
};
