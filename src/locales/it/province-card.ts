import type { ProvinceCardWords } from '../vi/province-card.js';
import { on, since, until } from './dates.js';
import { plural } from './plural.js';

export const provinceCard: ProvinceCardWords = {
  counted: {
    products: (n) => plural(n, 'prodotto', 'prodotti'),
    suppliers: (n) => plural(n, 'produttore', 'produttori'),
    events: (n) => plural(n, 'evento', 'eventi'),
    agreements: (n) => plural(n, 'accordo', 'accordi'),
  },
  nothing: 'Il catalogo non ha ancora nulla di questa provincia.',
  mergedFrom: (names, date) => `Nata dalla fusione di ${names} ${on(date)}.`,
  mergedInto: (name, lastDay) =>
    lastDay ? `Provincia a sé ${until(lastDay)}; oggi ${name}.` : `Oggi ${name}.`,
  and: ' e ',
  agreements: 'Cooperazione con Hà Nội',
  signed: (date) => `firmato ${on(date)}`,
  since,
  moreAgreements: (n, shown) => (n === 1 ? 'e un altro accordo' : `e altri ${shown} accordi`),
  nextEvent: 'Prossimo evento',
  lastEvent: 'Ultimo evento',
  bestProducts: 'Prodotti con più stelle',
  partial: 'Una parte delle informazioni non è stata caricata.',
  notFound: 'Questa provincia non è stata trovata.',
};
