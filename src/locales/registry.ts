import type { Locale } from './vi.js';

// Vietnamese travels with each element; every other language is one file that is loaded when it is first needed.
const loaders: Record<string, () => Promise<Locale>> = {
  en: () => import('./en.js').then((module) => module.en),
  fr: () => import('./fr.js').then((module) => module.fr),
  it: () => import('./it.js').then((module) => module.it),
};
const loaded: Record<string, Locale> = Object.create(null) as Record<string, Locale>;
const pending: Record<string, Promise<void>> = Object.create(null) as Record<string, Promise<void>>;

/** The primary subtag of `tag` when its words exist, else `vi`. */
export const supportedLanguage = (tag: string): string => {
  const language = tag.split('-')[0]!.toLowerCase();
  return Object.hasOwn(loaders, language) ? language : 'vi';
};

/** The words of `language` if they are here already. */
export const localeOf = (language: string): Locale | undefined => loaded[language];

/** Loads the words of a supported `language` once; a failed load may be tried again. */
export const loadLocale = (language: string): Promise<void> =>
  (pending[language] ??= loaders[language]!().then(
    (locale) => void (loaded[language] = locale),
    (error: unknown) => {
      delete pending[language];
      throw error;
    },
  ));
