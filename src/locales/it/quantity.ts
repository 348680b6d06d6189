import type { QuantityWords } from '../vi/quantity.js';

export const quantity: QuantityWords = {
  units: {
    t: 't',
    kg: 'kg',
    g: 'g',
    l: 'l',
    ml: 'ml',
    box: 'scatole',
    bag: 'sacchetti',
    bottle: 'bottiglie',
    piece: 'pezzi',
    set: 'set',
    egg: 'uova',
    day: 'giorni',
    week: 'settimane',
    month: 'mesi',
    year: 'anni',
    VND: 'dong',
  },
  per: { day: 'giorno', week: 'settimana', month: 'mese', season: 'stagione', year: 'anno' },
  singular: {
    units: {
      box: 'scatola',
      bag: 'sacchetto',
      bottle: 'bottiglia',
      piece: 'pezzo',
      egg: 'uovo',
      day: 'giorno',
      week: 'settimana',
      month: 'mese',
      year: 'anno',
    },
    goesWith: (value) => value === 1,
  },
};
