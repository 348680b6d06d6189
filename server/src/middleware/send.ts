import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { type Quota, quotaHeaders } from '../access/limits.js';
import type { Answer } from '../answers.js';
import type { Env } from '../env.js';
import { requestIdOf } from '../request-id.js';
import { baseHeaders, CACHEABLE } from './headers.js';

type Coding = 'br' | 'gzip';

/** Below this many bytes packing gains nothing. */
const WORTH_PACKING = 1000;
const PACKABLE = /^(text|application)\/|^image\/svg/;

function codingFor(answer: Answer, accepted: string | undefined): Coding | undefined {
  if (accepted === undefined || answer.body.length < WORTH_PACKING || !PACKABLE.test(answer.type))
    return undefined;
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0+)?\b)/.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\b)/.test(accepted) ? 'gzip' : undefined;
}

/** The body packed, once for as long as the answer is kept. */
function packed(answer: Answer, coding: Coding): Uint8Array<ArrayBuffer> {
  answer.packed ??= {};
  return (answer.packed[coding] ??= new Uint8Array(
    coding === 'br'
      ? brotliCompressSync(answer.body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: answer.isFixed ? 11 : 5 },
        })
      : gzipSync(answer.body, { level: answer.isFixed ? 9 : 6 }),
  ));
}

const bare = (etag: string) => etag.trim().replace(/^W\//, '');

/** Whether the reader has it in this very coding: a cache holds each one by its own tag (RFC 9110, 8.8.3.3). */
const isKnown = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => bare(one) === etag);

/** The answer as it goes out: 200 with its body, packed if the reader takes that, or 304 when the reader has it. */
export function send(c: Context<Env>, answer: Answer, extra?: Record<string, string>): Response {
  const coding = codingFor(answer, c.req.header('Accept-Encoding'));
  const headers = baseHeaders(requestIdOf(c));
  headers['Cache-Control'] = CACHEABLE;
  headers.Vary = 'Accept-Encoding';
  headers.ETag = coding ? `${answer.etag.slice(0, -1)}-${coding}"` : answer.etag;
  const quota = c.get('quota') as Quota | undefined;
  if (quota) {
    // Here, and not on the finished answer: that would cost as much as the rest of a kept one.
    Object.assign(headers, quotaHeaders(quota));
    c.set('quotaSaid', true);
  }
  if (extra) Object.assign(headers, extra);
  const ifNoneMatch = c.req.header('If-None-Match');
  if (ifNoneMatch !== undefined && isKnown(ifNoneMatch, headers.ETag))
    return new Response(null, { status: 304, headers });
  headers['Content-Type'] = answer.type;
  if (coding) headers['Content-Encoding'] = coding;
  if (answer.fileName) headers['Content-Disposition'] = `attachment; filename="${answer.fileName}"`;
  return new Response(coding ? packed(answer, coding) : answer.body, { headers });
}
