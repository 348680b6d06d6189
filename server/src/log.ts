/** What may be logged about a line. Never a query, an address of a person, a header or a body. */
export type LogFields = Record<string, string | number | boolean | undefined>;

/** Writes one event. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;

/** From the most urgent on; each holds those before it. `info` has a line for every request. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One JSON object a line, on standard error, of this level and those more urgent. */
export const logToStderr =
  (upTo: LogLevel): Log =>
  (level, event, fields = {}) => {
    if (LOG_LEVELS.indexOf(level) > LOG_LEVELS.indexOf(upTo)) return;
    process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
  };

/** Says nothing. */
export const silent: Log = () => {};
