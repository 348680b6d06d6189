/**
 * The SDK: a typed client of the product-connection API.
 *
 * @packageDocumentation
 */
export type { Ask, CallOptions, Catalogue, Page, ReadableCollection } from './catalogue.js';
export { type EventCollection, HangViet } from './client.js';
export {
  AbortError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  HangVietError,
  isAbortError,
  isApiError,
  isAuthenticationError,
  isBadRequestError,
  isConflictError,
  isHangVietError,
  isNetworkError,
  isNotFoundError,
  isPermissionError,
  isRateLimitError,
  isResponseError,
  isServerError,
  isTimeoutError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseError,
  ServerError,
  TimeoutError,
} from './errors.js';
export type {
  ApiSource,
  HangVietOptions,
  HangVietSettings,
  Hooks,
  RetryEvent,
  RetryOptions,
  SnapshotSource,
} from './options.js';
export type * from './schemas/records.js';
