// Registers every element.
export * from './event-calendar/define.js';
export * from './product-card/define.js';
export * from './product-list/define.js';
export * from './province-map/define.js';
export * from './provider/define.js';
export * from './where-to-buy/define.js';
