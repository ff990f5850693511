import { browser } from 'wxt/browser';
import type { Locale, LocalText } from '@/lib/certificate/text';

/**
 * The language of the user interface. The browser falls back to Chinese for every language other than English, and so
 * do the sentences of findings and advice: both must speak alike.
 */
export const locale: Locale = browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'zh-CN';

/** The sentence in the language of the user interface. */
export const localText = (text: LocalText): string => text[locale];
