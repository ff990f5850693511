import type { Locale, LocalText } from '../certificate/text';

/** The language of the interface: English where the browser is English, Chinese everywhere else. */
export const localeOf = (uiLanguage: string): Locale => (/^en\b/i.test(uiLanguage) ? 'en' : 'zh-CN');

/** The sentence in that language. */
export const inLocale = (text: LocalText, locale: Locale): string => text[locale];
