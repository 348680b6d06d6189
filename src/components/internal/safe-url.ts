/**
 * `url` when it is an absolute http(s) address, or one of `schemes` (e.g. `tel:`); else undefined. Data is never trusted
 * with `javascript:`. What a page's author wrote may be relative: give the page's address as `base`.
 */
export function safeUrl(
  url: string | null | undefined,
  schemes = /^https?:$/,
  base?: string,
): string | undefined {
  if (!url) return undefined;
  try {
    const parsed = new URL(url, base);
    return schemes.test(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}

/** For `safeUrl`: addresses by which a person can be reached. */
export const contactSchemes = /^(https?|tel|mailto):$/;
