import type { QuantityWords } from '../vi/quantity.js';

export const quantity: QuantityWords = {
  units: { t: 't', kg: 'kg', l: 'l', box: 'scatole', piece: 'pezzi', egg: 'uova', VND: 'dong' },
  per: { day: 'giorno', week: 'settimana', month: 'mese', season: 'stagione', year: 'anno' },
};
