/** What may be logged about a line. Never a query, an address of a person, a header or a body. */
export type LogFields = Record<string, string | number | boolean | undefined>;

/** Writes one event. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;

/** One JSON object a line, on standard error. */
export const logToStderr: Log = (level, event, fields = {}) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
};

/** Says nothing. */
export const silent: Log = () => {};
