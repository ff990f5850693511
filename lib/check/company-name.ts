/** The first line of a party: its name. */
export const firstLine = (text: string | undefined): string => text?.trim().split('\n')[0]?.trim() ?? '';

/** How names of companies are compared: letters and digits, LIMITED as LTD, COMPANY as CO. */
export const companyKey = (name: string): string =>
  name
    .toUpperCase()
    .replaceAll(/\bLIMITED\b/g, 'LTD')
    .replaceAll(/\bCOMPANY\b/g, 'CO')
    .replaceAll(/[^A-Z0-9\u3400-\u9FFF]/g, '');
