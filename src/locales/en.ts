import type { Locale } from './vi.js';
import { common } from './en/common.js';
import { productCard } from './en/product-card.js';
import { productList } from './en/product-list.js';
import { provinceMap } from './en/province-map.js';

export const en: Locale = { common, productCard, productList, provinceMap };
