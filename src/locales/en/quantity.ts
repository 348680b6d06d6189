import type { QuantityWords } from '../vi/quantity.js';

export const quantity: QuantityWords = {
  units: {
    t: 't',
    kg: 'kg',
    g: 'g',
    l: 'l',
    ml: 'ml',
    box: 'boxes',
    bag: 'bags',
    bottle: 'bottles',
    piece: 'pieces',
    set: 'sets',
    egg: 'eggs',
    day: 'days',
    week: 'weeks',
    month: 'months',
    year: 'years',
    VND: 'đồng',
  },
  per: { day: 'day', week: 'week', month: 'month', season: 'season', year: 'year' },
  singular: {
    units: {
      box: 'box',
      bag: 'bag',
      bottle: 'bottle',
      piece: 'piece',
      set: 'set',
      egg: 'egg',
      day: 'day',
      week: 'week',
      month: 'month',
      year: 'year',
    },
    goesWith: (value) => value === 1,
  },
};
