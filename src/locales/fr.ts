import type { Locale } from './vi.js';
import { campaign } from './fr/campaign.js';
import { common } from './fr/common.js';
import { connectForm } from './fr/connect-form.js';
import { demandBoard } from './fr/demand-board.js';
import { eventCalendar } from './fr/event-calendar.js';
import { eventCard } from './fr/event-card.js';
import { feedbackForm } from './fr/feedback-form.js';
import { form } from './fr/form.js';
import { paging } from './fr/paging.js';
import { productCard } from './fr/product-card.js';
import { productDetail } from './fr/product-detail.js';
import { productList } from './fr/product-list.js';
import { productTable } from './fr/product-table.js';
import { programmeFigures } from './fr/programme-figures.js';
import { punctuation } from './fr/punctuation.js';
import { provinceCard } from './fr/province-card.js';
import { provinceMap } from './fr/province-map.js';
import { quantity } from './fr/quantity.js';
import { storyList } from './fr/story-list.js';
import { supply } from './fr/supply.js';
import { supplierCard } from './fr/supplier-card.js';
import { supplierShowcase } from './fr/supplier-showcase.js';
import { whereToBuy } from './fr/where-to-buy.js';

export const fr: Locale = {
  campaign,
  common,
  connectForm,
  demandBoard,
  eventCalendar,
  eventCard,
  feedbackForm,
  form,
  paging,
  productCard,
  productDetail,
  productList,
  productTable,
  programmeFigures,
  provinceCard,
  provinceMap,
  punctuation,
  quantity,
  storyList,
  supply,
  supplierCard,
  supplierShowcase,
  whereToBuy,
};
