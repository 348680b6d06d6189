/** The name of a country by its ISO 3166-1 alpha-2 code, e.g. `Nhật Bản` for `JP`; the code itself when there is no such country. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
