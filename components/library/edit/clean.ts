/** What is dropped while typing, in plain sight: it cannot be meant. */

/** Blanks around a number, a code or a date. */
export const trimmed = (text: string): string => text.trim();

/** Dots and blanks between the digits of an HS code. */
export const withoutDots = (text: string): string => text.replaceAll(/[\s.]/g, '');
