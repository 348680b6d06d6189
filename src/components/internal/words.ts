import { loadLocale, localeOf } from '../../locales/registry.js';
import type { Locale } from '../../locales/vi.js';
import type { HvElement } from './hv-element.js';

/**
 * The words of `section` in the language of `host`. `vi`, the Vietnamese section that the element imports itself, stands
 * in until another language has come; the host then renders again.
 */
export function words<Name extends keyof Locale>(
  host: HvElement,
  section: Name,
  vi: Locale[Name],
): Locale[Name] {
  const { language } = host;
  if (language === 'vi') return vi;
  const locale = localeOf(language);
  if (!locale)
    loadLocale(language).then(
      () => host.requestUpdate(),
      () => {},
    );
  return locale?.[section] ?? vi;
}
