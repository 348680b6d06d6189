/**
 * The SDK: a typed client of the product-connection API.
 *
 * @packageDocumentation
 */
export type { Ask, CallOptions, Catalogue, Page, ReadableCollection } from './catalogue.js';
export { HangViet } from './client.js';
export {
  AbortError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  HangVietError,
  ImportRefusedError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseError,
  ServerError,
  TimeoutError,
} from './errors.js';
export {
  isAbortError,
  isApiError,
  isAuthenticationError,
  isBadRequestError,
  isConflictError,
  isHangVietError,
  isImportRefusedError,
  isNetworkError,
  isNotFoundError,
  isPermissionError,
  isRateLimitError,
  isResponseError,
  isServerError,
  isTimeoutError,
} from './error-guards.js';
export type {
  ApiSource,
  HangVietOptions,
  HangVietSettings,
  Hooks,
  RetryEvent,
  RetryOptions,
  SnapshotSource,
} from './options.js';
export type { Listed, ReceiptOptions, SubmissionOptions, VersionOptions } from './resources/hub.js';
export type { ConnectionCollection, ConnectionQuery } from './resources/connections.js';
export type { DemandCollection } from './resources/demands.js';
export type {
  ContributionQuery,
  EventCollection,
  MeetingQuery,
  RegistrationQuery,
} from './resources/events.js';
export type { FeedbackCollection, FeedbackQuery } from './resources/feedback.js';
export type { ImportableCollection, ImportCollection, ImportOptions } from './resources/imports.js';
export type { ListCollection } from './resources/lists.js';
export type { ExportOptions, FileFormat, ProductCollection } from './resources/products.js';
export type { ChangeableCollection, WritableCollection } from './resources/writable.js';
export type * from './schemas/records.js';
