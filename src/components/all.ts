// Registers every element.
export * from './provider/define.js';
export * from './product-card/define.js';
export * from './product-list/define.js';
