/**
 * The SDK: a typed client of the product-connection API.
 *
 * @packageDocumentation
 */
export type { CallOptions, Catalogue, Page, ReadableCollection } from './catalogue.js';
export { type EventCollection, HangViet, type HangVietOptions } from './client.js';
export * from './errors.js';
export type { Hooks } from './internal/ky-transport.js';
export type * from './schemas/index.js';
