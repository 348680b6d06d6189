import type { LocalizedText } from '../sdk/schemas/common.js';

/** A schema.org thing, or a part of one. */
export interface Node {
  '@type': string;
  [property: string]: unknown;
}

/** What the nodes of one catalogue have in common. */
export interface NodeContext {
  /** Base address of the API: `@id`s are its records' addresses. Absent: nodes have none. */
  api?: string;
  /** Language of the texts; Vietnamese where a text has no such. */
  language: string;
  /** `YYYY-MM-DD` in Viet Nam: what has expired by then is not said. */
  today: string;
}

/** `node` without what is not known. */
export function known<N extends Node>(node: N): N {
  const entries = Object.entries(node).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as N;
}

export const textOf = (text: LocalizedText | undefined, { language }: NodeContext): string | undefined =>
  text && (text[language as 'vi'] || text.vi);

/** The `@id` of a record. */
export const idOf = (collection: string, id: string, { api }: NodeContext): string | undefined =>
  api && `${api}/${collection}/${encodeURIComponent(id)}`;

/** `url` when it is an absolute http(s) address: search engines are not sent anywhere else. */
export function webAddress(url: string | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(url ?? '');
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
