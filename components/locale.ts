import { browser } from 'wxt/browser';
import type { Locale, LocalText } from '@/lib/certificate/text';

/**
 * The language of the user interface. The browser falls back to Chinese for every language other than English, and so
 * do the sentences of findings and advice: both must speak alike.
 */
export const locale: Locale = browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'zh-CN';

/** The sentence in the language of the user interface. */
export const localText = (text: LocalText): string => text[locale];

/** Short phrases in one line, with the comma of the language. */
export const phrases = (parts: readonly string[]): string => parts.join(locale === 'en' ? ', ' : '，');
