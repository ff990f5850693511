import type { Locale } from '../certificate/text';

/** The language of the interface: English where the browser is English, Chinese everywhere else. */
export const localeOf = (uiLanguage: string): Locale => (/^en\b/i.test(uiLanguage) ? 'en' : 'zh-CN');

/** Titles of documents in one line; an English title may hold commas of its own. */
export const inOneLine = (titles: readonly string[], locale: Locale): string => titles.join(locale === 'en' ? '; ' : '；');
