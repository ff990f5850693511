/** The two languages of the product. Every sentence that a user reads exists in both. */
export type Locale = 'zh-CN' | 'en';

/** One sentence or label in both languages. */
export type LocalText = Readonly<Record<Locale, string>>;
