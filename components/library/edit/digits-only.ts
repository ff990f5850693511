/** An HS code as it is typed: dots and blanks between the digits are left out. */
export const digitsOnly = (text: string): string => text.replaceAll(/[\s.]/g, '');
