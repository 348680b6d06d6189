import type { Locale } from './vi.js';
import { campaign } from './it/campaign.js';
import { common } from './it/common.js';
import { connectForm } from './it/connect-form.js';
import { demandBoard } from './it/demand-board.js';
import { eventCalendar } from './it/event-calendar.js';
import { eventCard } from './it/event-card.js';
import { feedbackForm } from './it/feedback-form.js';
import { form } from './it/form.js';
import { paging } from './it/paging.js';
import { productCard } from './it/product-card.js';
import { productDetail } from './it/product-detail.js';
import { productList } from './it/product-list.js';
import { productTable } from './it/product-table.js';
import { programmeFigures } from './it/programme-figures.js';
import { punctuation } from './it/punctuation.js';
import { provinceCard } from './it/province-card.js';
import { provinceMap } from './it/province-map.js';
import { quantity } from './it/quantity.js';
import { storyList } from './it/story-list.js';
import { supply } from './it/supply.js';
import { supplierCard } from './it/supplier-card.js';
import { supplierShowcase } from './it/supplier-showcase.js';
import { whereToBuy } from './it/where-to-buy.js';

export const it: Locale = {
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
