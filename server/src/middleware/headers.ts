/** Readers keep an answer for a minute, shared caches for five, and may show it for ten more while they ask again. */
export const CACHEABLE = 'public, max-age=60, s-maxage=300, stale-while-revalidate=600';

export const EXPOSED = 'ETag, Retry-After, X-Request-Id, RateLimit, RateLimit-Policy';

/** On every answer, whatever it is. */
export const baseHeaders = (requestId: string): Record<string, string> => ({
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': EXPOSED,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Request-Id': requestId,
});
