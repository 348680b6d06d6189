import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { SCHEMA_VERSION } from '../db/migrate.js';

/** How many connections to the database there are. */
export type PoolState = () => { total: number; idle: number; waiting: number };

export interface MetricsOptions {
  version: string;
  /** Answers from what is kept, and those that were made. */
  answers: () => { kept: number; made: number };
  pool?: PoolState | undefined;
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** What `/metrics` tells, in the names of Prometheus. Routes are patterns: no address, query or person is ever part of it. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Counter;
  readonly #seconds: Histogram;
  readonly #refused: Counter;
  readonly #sentIn: Counter;
  /** Looking labels up is most of the cost of counting. */
  readonly #known = new Map<string, { count: () => void; time: (seconds: number) => void }>();

  constructor({ version, answers, pool }: MetricsOptions) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Counter({
      name: 'hang_viet_requests_total',
      help: 'Requests that were answered',
      labelNames: ['method', 'route', 'status'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'hang_viet_request_seconds',
      help: 'Time until the answer was ready',
      labelNames: ['method', 'route'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    });
    this.#refused = new Counter({
      name: 'hang_viet_rate_limited_total',
      help: 'Requests that were refused since their caller asked too often',
      labelNames: ['policy'],
      registers,
    });
    this.#sentIn = new Counter({
      name: 'hang_viet_submissions_total',
      help: 'What was sent in, and kept, or ignored since a program filled it in',
      labelNames: ['kind', 'outcome'],
      registers,
    });
    new Counter({
      name: 'hang_viet_answers_total',
      help: 'Answers to reads, from what is kept or made anew',
      labelNames: ['from'],
      registers,
      collect() {
        this.reset();
        for (const [from, count] of Object.entries(answers())) this.inc({ from }, count);
      },
    });
    new Gauge({
      name: 'hang_viet_info',
      help: 'The program and the schema of its database',
      labelNames: ['version', 'schema'],
      registers,
    }).set({ version, schema: String(SCHEMA_VERSION) }, 1);
    if (pool)
      new Gauge({
        name: 'hang_viet_database_connections',
        help: 'Connections to the database, and queries that wait for one',
        labelNames: ['state'],
        registers,
        collect() {
          for (const [state, count] of Object.entries(pool())) this.set({ state }, count);
        },
      });
  }

  /** Counts an answer. */
  note(method: string, route: string, status: number, seconds: number): void {
    const key = `${method} ${route} ${status}`;
    let known = this.#known.get(key);
    if (!known) {
      const labels = { method: METHODS.has(method) ? method : 'other', route };
      const count = this.#requests.labels({ ...labels, status: String(status) });
      const time = this.#seconds.labels(labels);
      known = { count: () => count.inc(), time: (its) => time.observe(its) };
      if (METHODS.has(method)) this.#known.set(key, known);
    }
    known.count();
    known.time(seconds);
  }

  /** Counts a refusal. */
  noteRefused(policy: string): void {
    this.#refused.inc({ policy });
  }

  /** Counts what was sent in. */
  noteSubmission(kind: string, outcome: 'kept' | 'ignored'): void {
    this.#sentIn.inc({ kind, outcome });
  }

  /** The text for Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** Of the text. */
  get type(): string {
    return this.#registry.contentType;
  }
}
