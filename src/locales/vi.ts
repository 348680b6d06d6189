// The reference: every section an element has words in. Elements import their own section, never this file.
import type { Punctuation } from './punctuation.js';
import { campaign } from './vi/campaign.js';
import { common } from './vi/common.js';
import { connectForm } from './vi/connect-form.js';
import { demandBoard } from './vi/demand-board.js';
import { eventCalendar } from './vi/event-calendar.js';
import { eventCard } from './vi/event-card.js';
import { feedbackForm } from './vi/feedback-form.js';
import { form } from './vi/form.js';
import { paging } from './vi/paging.js';
import { productCard } from './vi/product-card.js';
import { productDetail } from './vi/product-detail.js';
import { productList } from './vi/product-list.js';
import { productTable } from './vi/product-table.js';
import { programmeFigures } from './vi/programme-figures.js';
import { provinceCard } from './vi/province-card.js';
import { provinceMap } from './vi/province-map.js';
import { quantity } from './vi/quantity.js';
import { storyList } from './vi/story-list.js';
import { supply } from './vi/supply.js';
import { supplierCard } from './vi/supplier-card.js';
import { supplierShowcase } from './vi/supplier-showcase.js';
import { whereToBuy } from './vi/where-to-buy.js';

export const vi = {
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
  quantity,
  storyList,
  supply,
  supplierCard,
  supplierShowcase,
  whereToBuy,
};
/** All sections of a language. A language that lacks a word does not compile. */
export type Locale = typeof vi & { punctuation?: Punctuation };
