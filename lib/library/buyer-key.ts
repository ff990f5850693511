/** A buyer's name as it is counted: letters, digits and characters alone, in capitals; '' where there are none. */
export const buyerKey = (name: string): string => name.split('\n', 1).join('').normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '').toUpperCase().slice(0, 64);
