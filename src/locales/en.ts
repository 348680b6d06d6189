import type { Locale } from './vi.js';
import { common } from './en/common.js';
import { eventCalendar } from './en/event-calendar.js';
import { productCard } from './en/product-card.js';
import { productList } from './en/product-list.js';
import { provinceMap } from './en/province-map.js';
import { whereToBuy } from './en/where-to-buy.js';

export const en: Locale = {
  common,
  eventCalendar,
  productCard,
  productList,
  provinceMap,
  whereToBuy,
};
