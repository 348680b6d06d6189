// The reference: every section an element has words in. Elements import their own section, never this file.
import { common } from './vi/common.js';
import { eventCalendar } from './vi/event-calendar.js';
import { productCard } from './vi/product-card.js';
import { productList } from './vi/product-list.js';
import { provinceMap } from './vi/province-map.js';
import { whereToBuy } from './vi/where-to-buy.js';

export const vi = {
  common,
  eventCalendar,
  productCard,
  productList,
  provinceMap,
  whereToBuy,
};
/** All sections of a language. A language that lacks a word does not compile. */
export type Locale = typeof vi;
