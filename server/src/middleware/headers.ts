import type { Answer } from '../answers.js';

/** Readers keep an answer for a minute, shared caches for five, and may show it for ten more while they ask again. */
export const CACHEABLE = 'public, max-age=60, s-maxage=300, stale-while-revalidate=600';

export const EXPOSED = 'ETag, Retry-After, X-Request-Id, RateLimit, RateLimit-Policy';

/** On every answer of the API. */
export const baseHeaders = (requestId: string): Record<string, string> => ({
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': EXPOSED,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Request-Id': requestId,
});

const unquoted = (etag: string) => etag.trim().replace(/^W\//, '');

/** Whether the reader has this answer already. */
export const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => unquoted(one) === etag));

/** The answer as it goes out: 200 with its body, or 304 when the reader has it. */
export function send(answer: Answer, requestId: string, ifNoneMatch: string | undefined): Response {
  const headers = baseHeaders(requestId);
  headers['Cache-Control'] = CACHEABLE;
  headers.ETag = answer.etag;
  headers.Vary = 'Accept-Encoding';
  if (isKnown(ifNoneMatch, answer.etag)) return new Response(null, { status: 304, headers });
  headers['Content-Type'] = answer.type;
  if (answer.fileName) headers['Content-Disposition'] = `attachment; filename="${answer.fileName}"`;
  return new Response(answer.body, { headers });
}
