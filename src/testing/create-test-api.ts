import { todayInVietnam } from '../vietnam/index.js';
import { ApiError } from '../sdk/errors.js';
import type * as z from 'zod/mini';
import type { recordSchemas } from '../sdk/schemas/record-schemas.js';
import { broken, type Fault, faultFor, faultRefusal, pause } from './faults.js';
import { Refusal } from './refusal.js';
import { type Asked, emptyDesk, type Said, type SaidFile } from './asked.js';
import { Imports } from './imports.js';
import { answer } from './routes.js';
import { type AnyRecord, Store } from './store.js';

/** Records that the test API starts with, by collection. */
export type TestRecords = {
  [Name in keyof typeof recordSchemas]?: readonly z.output<(typeof recordSchemas)[Name]>[];
};

/** Settings of a test API. */
export interface TestApiOptions {
  /** What is there at first. Provinces are always there. */
  records?: TestRecords;
  /** The day that it is in Viet Nam, `YYYY-MM-DD`. Default: today. */
  today?: string;
  /** Milliseconds before each answer, or how long for which request. Default 0. */
  delay?: number | ((request: Request) => number);
  /** What goes wrong, and how often; more can be added to `faults` of the test API at any time. */
  faults?: readonly Fault[];
}

/** The API in memory. */
export interface TestApi {
  /** Give it to `new HangViet({ … })`, or put it in the place of `globalThis.fetch`. */
  fetch: typeof globalThis.fetch;
  /** Base address, for the `api` option. It exists nowhere: all is answered by `fetch`. */
  readonly api: string;
  /** A secret key with every right. */
  readonly key: string;
  /** A key that pages may have. */
  readonly publishableKey: string;
  /** The records of a collection as they are now, e.g. `records('connections')`. */
  records(collection: string): { id: string }[];
  /** Every request so far, the first one first. */
  readonly requests: Request[];
  /** What is still to go wrong. */
  readonly faults: Fault[];
}

const api = 'https://hang-viet.test/v1';
const key = 'sk_test';
const publishableKey = 'pk_test';

function callerOf(request: Request, params: URLSearchParams): Asked['caller'] {
  const given = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? params.get('key');
  if (!given) return 'nobody';
  if (given === key) return 'secret';
  if (given === publishableKey) return 'publishable';
  throw new Refusal(401, 'unknown-key', 'The key is unknown or was revoked.');
}

const isJson = (type: string | null) => /^application\/([\w.+-]+\+)?json\b/i.test(type ?? '');

/** The JSON of a body; undefined when there is none, and for what is a file. */
function jsonOf({ headers }: Request, path: string, bytes: Uint8Array): unknown {
  if (bytes.length === 0 || path === '/imports') return undefined;
  if (!isJson(headers.get('content-type'))) throw new Refusal(415, 'not-json', 'Send application/json.');
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refusal(400, 'not-json', 'The body is no JSON.');
  }
}

function failed(error: unknown): Said {
  if (error instanceof Refusal) return { status: error.status, body: error.body };
  if (!(error instanceof ApiError)) throw error;
  const { status, code, title, detail, fields } = error;
  return { status, body: { type: `urn:hang-viet:problem:${code}`, status, code, title, detail, fields } };
}

/**
 * The product-connection API in memory, for tests: its lists, filters, search and errors are the API's own, and what is
 * written is checked by its schemas, versions and rules. Nothing leaves the process.
 *
 * Files are NDJSON alone: an import or export as CSV or XLSX rejects with a `BadRequestError` whose `code` is
 * `ndjson-only`. An import waits, is read and is over, a step further with each look at it; whatever else is asked finds it
 * over. Calendars and templates are not there.
 *
 * @example
 * const test = createTestApi({ records: { products: [product] }, faults: [{ on: 'GET /products', fail: 503 }] });
 * const hv = new HangViet({ api: test.api, key: test.key, fetch: test.fetch });
 */
export function createTestApi(options: TestApiOptions = {}): TestApi {
  const { records = {}, today, delay = 0 } = options;
  const faults: Fault[] = (options.faults ?? []).map((fault) => ({ ...fault }));
  const store = new Store(() => (today === undefined ? Date.now() : Date.parse(`${today}T09:00:00+07:00`)));
  for (const [name, some] of Object.entries(records))
    for (const record of some) store.put(name, record as unknown as AnyRecord);
  const desk = emptyDesk();
  const imports = new Imports(store);
  const requests: Request[] = [];

  async function respond(request: Request, path: string, params: URLSearchParams): Promise<Response> {
    const bytes = new Uint8Array(await request.clone().arrayBuffer());
    const { status, body, file } = ((): Said => {
      try {
        return answer(
          {
            method: request.method,
            path: path.split('/').filter(Boolean).map(decodeURIComponent),
            params,
            headers: request.headers,
            caller: callerOf(request, params),
            body: jsonOf(request, path, bytes),
            bytes,
            today: today ?? todayInVietnam(),
          },
          store,
          desk,
          imports,
        );
      } catch (error) {
        return failed(error);
      }
    })();
    return file ? toFile(file) : toResponse(status, body);
  }

  function toFile({ type, name, pieces }: SaidFile): Response {
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const { value, done } = pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    });
    const disposition = `attachment; filename="${name}"`;
    return new Response(stream, {
      headers: {
        'content-type': type,
        'content-disposition': disposition,
        'x-request-id': `test-${requests.length}`,
      },
    });
  }

  function toResponse(status: number, body: unknown, headers: Record<string, string> = {}): Response {
    const requestId = `test-${requests.length}`;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return Response.json(body, {
      status,
      headers: { 'content-type': type, 'x-request-id': requestId, ...headers },
    });
  }

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    const { href, searchParams } = new URL(request.url);
    if (!href.startsWith(`${api}/`)) throw broken();
    const path = href.slice(api.length).replace(/[?#].*$/, '');
    const fault = faultFor(faults, request.method, path);
    await pause(typeof delay === 'function' ? delay(request) : delay, request.signal);
    if (fault?.fail === 'network') throw broken();
    if (fault?.fail === 'hang') await pause(Infinity, request.signal);
    if (typeof fault?.fail === 'number') {
      const wait = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      return toResponse(fault.fail, faultRefusal(fault.fail).body, wait);
    }
    const response = await respond(request, path, searchParams);
    if (fault?.fail === 'network-after') throw broken();
    return response;
  };

  return {
    fetch,
    api,
    key,
    publishableKey,
    records(collection) {
      imports.finish();
      return structuredClone(store.all(collection));
    },
    requests,
    faults,
  };
}
