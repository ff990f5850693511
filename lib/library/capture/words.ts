/** Text as names are compared: half width, capitals, letters and digits alone. '' for none. */
export const words = (text: string | undefined): string => (text ?? '').normalize('NFKC').toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
