import type {
  HangVietError,
  ApiError,
  BadRequestError,
  AuthenticationError,
  PermissionError,
  NotFoundError,
  ConflictError,
  RateLimitError,
  ServerError,
  NetworkError,
  TimeoutError,
  AbortError,
  ImportRefusedError,
  ResponseError,
} from './errors.js';

const apiErrors = [
  'ApiError',
  'BadRequestError',
  'AuthenticationError',
  'PermissionError',
  'NotFoundError',
  'ConflictError',
  'RateLimitError',
  'ServerError',
];
const named =
  <T extends HangVietError>(...names: string[]) =>
  (error: unknown): error is T =>
    typeof error === 'object' && error !== null && names.includes(String((error as Error).name));

// By name, since each realm and each copy of the SDK has classes of its own.
/** Whether the SDK made `error`. */
export const isHangVietError = named<HangVietError>(
  'HangVietError',
  ...apiErrors,
  'NetworkError',
  'TimeoutError',
  'AbortError',
  'ResponseError',
  'ImportRefusedError',
);
/** Whether `error` is an `ApiError` of any kind: the API itself said no. */
export const isApiError = named<ApiError>(...apiErrors);
export const isBadRequestError = named<BadRequestError>('BadRequestError');
export const isAuthenticationError = named<AuthenticationError>('AuthenticationError');
export const isPermissionError = named<PermissionError>('PermissionError');
export const isNotFoundError = named<NotFoundError>('NotFoundError');
export const isConflictError = named<ConflictError>('ConflictError');
export const isRateLimitError = named<RateLimitError>('RateLimitError');
export const isImportRefusedError = named<ImportRefusedError>('ImportRefusedError');
export const isServerError = named<ServerError>('ServerError');
export const isNetworkError = named<NetworkError>('NetworkError');
export const isTimeoutError = named<TimeoutError>('TimeoutError');
export const isAbortError = named<AbortError>('AbortError');
export const isResponseError = named<ResponseError>('ResponseError');
