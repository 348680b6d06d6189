/**
 * Whether an `Origin` header is one of a key's origins. `*` stands for one or more labels at the start of a host
 * (`https://*.example.vn`) or for any port (`http://localhost:*`). An origin is what browsers say of a page; any other
 * program can say what it likes, so this keeps other sites from using a key, and is no authentication.
 */
export function originAllowed(origin: string, allowed: readonly string[]): boolean {
  return allowed.some((pattern) => {
    if (!pattern.includes('*')) return pattern === origin;
    const source = pattern
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace('://*\\.', '://(?:[a-z0-9-]+\\.)+')
      .replace(/:\*$/, '(?::\\d{1,5})?');
    return new RegExp(`^${source}$`).test(origin);
  });
}

const FORM = /^https?:\/\/(\*\.(?=[^.]+\.[^.])|)([a-z0-9-]+\.)*[a-z0-9-]+(:(\d{1,5}|\*))?$/;

/** What is wrong with a pattern of an origin; `undefined` when nothing is. A whole top-level domain is no site. */
export function originProblem(pattern: string): string | undefined {
  const plain = pattern.replace('://*.', '://').replace(/:\*$/, '');
  const isAsBrowsersWrite = URL.canParse(plain) && new URL(plain).origin === plain;
  return FORM.test(pattern) && isAsBrowsersWrite
    ? undefined
    : `"${pattern}" is no origin: write it as browsers do, such as https://baohanoi.vn, https://*.example.vn or http://localhost:*`;
}
