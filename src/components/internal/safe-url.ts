/** `url` when it is an absolute http(s) address, or one of `schemes` (e.g. `tel:`); else undefined. Data is never trusted with `javascript:`. */
export function safeUrl(url: string | undefined, schemes = /^https?:$/): string | undefined {
  try {
    const parsed = new URL(url ?? '');
    return schemes.test(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}

/** For `safeUrl`: addresses by which a person can be reached. */
export const contactSchemes = /^(https?|tel|mailto):$/;
