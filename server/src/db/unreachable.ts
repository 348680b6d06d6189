/** Codes of errors that mean "the database cannot be reached now". */
const UNREACHABLE = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08|57P0|53)/;

/** Whether another database, or the same one a little later, may well answer. */
export function isUnreachable(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return (
    (typeof code === 'string' && UNREACHABLE.test(code)) ||
    // What the driver says of a connection that ends meanwhile has no code.
    /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(
      String(message),
    )
  );
}
