import type * as z from 'zod/mini';
import type { Scope } from '../access/scopes.js';
import { open, receipt, secret, submission } from '../access/access.js';
import { type Json, ref } from './json.js';
import { parametersOf } from './paths.js';
import { securityOf } from './security.js';
import { ifMatch, jsonBody, sentSchema, writeFailures } from './paths-writes.js';

/** One operation of the office's work, as the document describes it. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  id: string;
  tag: string;
  summary: string;
  description?: string;
  /** Who may: everyone, pages with a publishable key and staff, those with the receipt and staff, or staff alone. */
  by: 'everyone' | { sender: Scope } | { receipt: Scope } | { staff: Scope };
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  /** `needed`: a change must name the version that it changes. */
  version?: 'needed' | 'possible';
  /** The name of the schema of its answer; `[…]` for a page of them. */
  answer: string | [string];
  /** `either`: 200 when nothing was written. */
  status?: 200 | 201 | 'either';
}

const words = { id: 'The record’s id.' } as Record<string, string>;
const receiptParameter: Json = {
  name: 'receipt',
  in: 'query',
  description: 'The receipt that the sender got.',
  schema: { type: 'string' },
};

const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Of your making. Within 24 hours the same key is answered the same, and nothing is kept twice.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

function callersOf(by: Operation['by']): { said: string; security: Json[] } {
  if (by === 'everyone') return { said: '', security: securityOf(open) };
  const [[kind, scope]] = Object.entries(by) as [['sender' | 'receipt' | 'staff', Scope]];
  const right = `a secret key with the right \`${scope}\``;
  const said = {
    sender: `Needs a publishable key on a page of its origins, or ${right}.`,
    receipt: `Needs the receipt that the sender got, or ${right}.`,
    staff: `Needs ${right}.`,
  }[kind];
  const access = { sender: submission, receipt, staff: secret }[kind](scope);
  return { said, security: securityOf(access) };
}

const pageOf = (name: string): Json => ({
  type: 'object',
  properties: {
    data: { type: 'array', items: ref(name) },
    total: { type: 'integer', description: 'Records that match, over all pages.' },
    next: { type: ['string', 'null'], description: 'Give it as `cursor` to get the next page.' },
  },
  required: ['data', 'total', 'next'],
});

/** The paths of operations. */
export function pathsOf(operations: readonly Operation[]): Json {
  const paths: Record<string, Json> = {};
  for (const one of operations) {
    const { said, security } = callersOf(one.by);
    const inPath = [...one.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      description: words[name!] ?? `The ${name}’s id.`,
      schema: { type: 'string' },
    }));
    const withReceipt = typeof one.by === 'object' && 'receipt' in one.by;
    const schema = typeof one.answer === 'string' ? ref(one.answer) : pageOf(one.answer[0]);
    (paths[one.path] ??= {})[one.method] = {
      operationId: one.id,
      tags: [one.tag],
      summary: one.summary,
      ...(said || one.description ? { description: [one.description, said].filter(Boolean).join(' ') } : {}),
      security,
      parameters: [
        ...inPath,
        ...(one.query ? parametersOf(one.query) : []),
        ...(withReceipt ? [receiptParameter] : []),
        ...(typeof one.by === 'object' && 'sender' in one.by ? [idempotencyKey] : []),
        ...(one.version ? [ifMatch] : []),
      ],
      ...(one.body ? { requestBody: jsonBody(sentSchema(one.body)) } : {}),
      responses: {
        ...Object.fromEntries(
          (one.status === 'either' ? [200, 201] : [one.status ?? 200]).map((status) => [
            status,
            { description: 'Done.', content: { 'application/json': { schema } } },
          ]),
        ),
        ...writeFailures,
      },
    };
  }
  return paths;
}
