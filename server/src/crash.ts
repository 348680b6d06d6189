/** What may be told of an error that nobody expected: never its message or fields, which may quote what people sent in. */
export const crashFields = (error: unknown): { error: string; code: string; at: string } => ({
  error: error instanceof Error ? error.name : typeof error,
  code: String((error as { code?: unknown } | null)?.code ?? ''),
  at: error instanceof Error ? (frameOf(error) ?? '') : '',
});

const frameOf = ({ stack, message }: Error): string | undefined =>
  stack
    ?.slice(stack.indexOf(message) + message.length)
    .split('\n')
    .find((line) => /^\s+at /.test(line))
    ?.trim();
