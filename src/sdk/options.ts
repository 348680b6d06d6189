/** When and how often a failed read is tried again. */
export interface RetryOptions {
  /** Attempts after the first. Default 2. */
  limit?: number;
  /** Milliseconds that the first wait takes at most; each further one may take twice as long. Default 300. */
  delay?: number;
  /** Milliseconds that no wait exceeds, `Retry-After` apart. Default 5000. */
  maxDelay?: number;
}

/** One attempt that failed and will be followed by another. */
export interface RetryEvent {
  url: string;
  /** 1 for the first retry. */
  attempt: number;
  /** Why it is needed: an error of the SDK. */
  error: unknown;
}

/** Called around every attempt. What a hook throws ends the call and reaches its caller unchanged. */
export interface Hooks {
  /** Before each attempt; may give another request to send instead. */
  beforeRequest?(request: Request): Request | void | Promise<Request | void>;
  /** After each answer, with a copy of it whose body is still to be read. */
  afterResponse?(response: Response, request: Request): void | Promise<void>;
  /** After the wait, before an attempt is repeated. */
  onRetry?(event: RetryEvent): void | Promise<void>;
}

/** Reads from the API. */
export interface ApiSource {
  /** Base address of the API, e.g. `https://example.vn/v1`. In a page it may be relative to the page. */
  api: string;
  snapshot?: undefined;
}

/** Reads from the files that `hang-viet-server snapshot` wrote, wherever they lie. There is no server then, and nothing to write to. */
export interface SnapshotSource {
  /** Address of the folder with the snapshot's `manifest.json`, e.g. `https://cdn.example.vn/hang-viet/`. */
  snapshot: string;
  api?: undefined;
}

/** Settings of a `HangViet`. */
export type HangVietOptions = HangVietSettings & (ApiSource | SnapshotSource);

/** Settings of a `HangViet`, whatever it reads from. */
export interface HangVietSettings {
  /** `pk_…` anywhere; `sk_…` only where nobody else can read it: never in a page. */
  key?: string;
  /** Language of the API's messages to readers, as a BCP 47 tag. Records always come in all their languages. */
  language?: string;
  /** Milliseconds for one attempt: connecting, headers and body together. Default 10 000. */
  timeout?: number;
  /** Milliseconds for a whole call, retries and waits included. Default 30 000. */
  totalTimeout?: number;
  /** How failed reads are tried again; a number is the `limit`. */
  retry?: number | RetryOptions;
  /** Instead of the platform's `fetch`, which is looked up at each request. */
  fetch?: typeof globalThis.fetch;
  /** How many answers, and records of each collection, are kept to be used again while they are fresh. Default 200; 0 keeps none. */
  cache?: number;
  hooks?: Hooks;
  /** Told of what was left out of an answer because it could not be read. Default: `console.warn`. */
  onWarning?(message: string): void;
}
