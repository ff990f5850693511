const ones = 'ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN SEVENTEEN EIGHTEEN NINETEEN'.split(' ');
const tens = 'TWENTY THIRTY FORTY FIFTY SIXTY SEVENTY EIGHTY NINETY'.split(' ');
const scales = [['BILLION', 1_000_000_000], ['MILLION', 1_000_000], ['THOUSAND', 1000], ['HUNDRED', 100]] as const;

/** A whole number below 10^12 in English capitals, as certificates write it: FOUR THOUSAND FOUR HUNDRED AND TWENTY-ONE without AND and hyphen. */
export function numberInWords(number: number): string {
  if (number < 20) return ones[number] ?? '';
  if (number < 100) return [tens[Math.floor(number / 10) - 2], number % 10 ? ones[number % 10] : ''].join(' ').trim();
  for (const [name, size] of scales) {
    if (number < size) continue;
    const rest = number % size;
    return `${numberInWords(Math.floor(number / size))} ${name}${rest ? ` ${numberInWords(rest)}` : ''}`;
  }
  return '';
}

const values = new Map<string, number>([...ones.map((word, index) => [word, index] as const), ...tens.map((word, index) => [word, (index + 2) * 10] as const)]);
const sizes = new Map<string, number>(scales);

/** All words that numbers are made of. */
export const numberWords = (): string[] => [...values.keys(), ...sizes.keys()];

/** True for a word that numbers are made of; AND and A are not, they only join. */
export const isNumberWord = (word: string): boolean => values.has(word) || sizes.has(word);

/** The number that words say, with or without AND and hyphens; null when a word is none of a number. */
export function numberFromWords(words: string): number | null {
  const parts = words.toUpperCase().split(/[\s,&-]+/).filter((word) => word && word !== 'AND');
  if (parts.length === 0) return null;
  let total = 0;
  let group = 0;
  for (const part of parts) {
    const value = values.get(part);
    const size = sizes.get(part);
    if (value !== undefined) group += value;
    else if (size === 100) group = (group || 1) * 100;
    else if (size !== undefined) {
      total += (group || 1) * size;
      group = 0;
    } else return null;
  }
  return total + group;
}
