// The classes and events of every element; nothing is registered.
export { HvErrorEvent, HvEvent, HvLoadEvent, HvSelectEvent } from './internal/events.js';
export { HvElement } from './internal/hv-element.js';
export { HvProvider } from './provider/provider.js';
export { HvProductCard } from './product-card/product-card.js';
export { HvProductList } from './product-list/product-list.js';
export { HvProgrammeFigures } from './programme-figures/programme-figures.js';
export { HvCampaign } from './campaign/campaign.js';
export { HvResultsEvent } from './product-list/events.js';
export { HvEventCard } from './event-card/event-card.js';
export { HvEventCalendar } from './event-calendar/event-calendar.js';
export { HvMonthChangeEvent } from './event-calendar/events.js';
export { HvProvinceCard } from './province-card/province-card.js';
export { HvProvinceMap } from './province-map/province-map.js';
export { HvProvinceSelectEvent } from './province-map/events.js';
export { HvWhereToBuy } from './where-to-buy/where-to-buy.js';
export { HvConnectForm } from './connect-form/connect-form.js';
export { HvFeedbackForm } from './feedback-form/feedback-form.js';
export { HvSubmitEvent, HvSubmittedEvent } from './form/events.js';
