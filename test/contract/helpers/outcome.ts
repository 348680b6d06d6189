/** What differs between two APIs that are alike: what each makes up, and when. */
const made = /[\da-f]{8}-[\da-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z|dm_[\w-]+|import-\w+/g;

/** The outcome of a call: what it gave, or how it failed, without what differs. */
export async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  let result: unknown;
  try {
    result = await call();
  } catch (error) {
    const { name, status, code, fields, current, job } = error as Record<string, unknown>;
    result = { failed: name, status, code, fields, current, job };
  }
  return JSON.parse(
    JSON.stringify(result, (field, value: unknown) =>
      ['receipt', 'by', 'next'].includes(field) && typeof value === 'string' ? '…' : value,
    )?.replace(made, '…') ?? 'null',
  );
}

/** Does a call and writes down, by what it is, what came of it; gives what it gave. */
export type Tell = <T>(what: string, call: () => Promise<T>) => Promise<T>;

export const teller =
  (log: Record<string, unknown>): Tell =>
  async <T>(what: string, call: () => Promise<T>): Promise<T> => {
    if (what in log) throw new Error(`"${what}" is told twice`);
    let given: T | undefined;
    log[what] = await outcome(async () => (given = await call()));
    return given as T;
  };
