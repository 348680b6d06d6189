import type { Locale } from './vi.js';
import { campaign } from './en/campaign.js';
import { common } from './en/common.js';
import { connectForm } from './en/connect-form.js';
import { demandBoard } from './en/demand-board.js';
import { eventCalendar } from './en/event-calendar.js';
import { eventCard } from './en/event-card.js';
import { feedbackForm } from './en/feedback-form.js';
import { form } from './en/form.js';
import { paging } from './en/paging.js';
import { productCard } from './en/product-card.js';
import { productDetail } from './en/product-detail.js';
import { productList } from './en/product-list.js';
import { productTable } from './en/product-table.js';
import { programmeFigures } from './en/programme-figures.js';
import { provinceCard } from './en/province-card.js';
import { provinceMap } from './en/province-map.js';
import { quantity } from './en/quantity.js';
import { storyList } from './en/story-list.js';
import { supply } from './en/supply.js';
import { supplierCard } from './en/supplier-card.js';
import { supplierShowcase } from './en/supplier-showcase.js';
import { whereToBuy } from './en/where-to-buy.js';

export const en: Locale = {
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
