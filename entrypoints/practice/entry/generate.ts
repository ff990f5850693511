import { packWord } from '../lists/units';

const ones = ['', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE', 'TEN', 'ELEVEN', 'TWELVE', 'THIRTEEN', 'FOURTEEN', 'FIFTEEN', 'SIXTEEN', 'SEVENTEEN', 'EIGHTEEN', 'NINETEEN'];
const tens = ['', '', 'TWENTY', 'THIRTY', 'FORTY', 'FIFTY', 'SIXTY', 'SEVENTY', 'EIGHTY', 'NINETY'];

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const small = rest < 20 ? (ones[rest] ?? '') : [tens[Math.floor(rest / 10)], ones[rest % 10]].filter(Boolean).join('-');
  return [hundreds > 0 ? `${ones[hundreds]} HUNDRED` : '', small].filter(Boolean).join(' AND ');
}

/** A whole number below one billion in English words, capitals, as it is printed on certificates. */
export function numberInWords(value: number): string {
  if (value === 0) return 'ZERO';
  const parts: string[] = [];
  let rest = value;
  for (const scale of ['', ' THOUSAND', ' MILLION']) {
    if (rest % 1000 > 0) parts.unshift(belowThousand(rest % 1000) + scale);
    rest = Math.floor(rest / 1000);
  }
  return parts.join(' ');
}

export interface TransportFields {
  readonly load: string;
  readonly unload: string;
  readonly via: string;
  readonly means: string;
}

/** `FROM … TO … [VIA …] BY …` from the transport fields; parts that are empty are left out. */
export function transportDetails({ load, unload, via, means }: TransportFields): string {
  const by = means.replace(/^BY\s+/i, '');
  return [load && `FROM ${load}`, unload && `TO ${unload}`, via && `VIA ${via}`, by && `BY ${by}`].filter(Boolean).join(' ');
}

/** `WORDS (n) UNIT OF NAME`; nude, bulk and hanging goods are written without `OF`. Null when count or name is missing. */
export function goodsDescription(count: string, unit: string, name: string): string | null {
  if (!/^[1-9]\d{0,8}$/.test(count.trim()) || name.trim() === '') return null;
  const number = Number(count);
  const start = `${numberInWords(number)} (${number})`;
  if (unit === 'IN BULK') return `${name} IN BULK`;
  if (unit.endsWith('IN NUDE')) return `${start} ${unit.replace(/ IN NUDE$/, '')} OF ${name} NUDE CARGO`;
  return `${start} ${packWord(unit, number)} OF ${name}`;
}

/** The sum of amounts as typed, with two decimals; null when one is no number. Counted in hundred-thousandths. */
export function sumOf(amounts: readonly string[]): string | null {
  let sum = 0n;
  for (const amount of amounts) {
    const match = /^(\d{1,19})(?:\.(\d{1,5}))?$/.exec(amount.trim());
    if (!match) return null;
    sum += BigInt(match[1] ?? '0') * 100_000n + BigInt((match[2] ?? '').padEnd(5, '0'));
  }
  return decimal(sum);
}

/** Quantity times price, with two decimals or as many as it needs; null when one is no number. */
export function productOf(quantity: string, price: string): string | null {
  const factors = [quantity, price].map((text) => sumOf([text]));
  if (factors.includes(null)) return null;
  const value = Number(quantity) * Number(price);
  return Number.isFinite(value) && value < 1e12 ? decimal(BigInt(Math.round(value * 100)) * 1000n) : null;
}

function decimal(hundredThousandths: bigint): string {
  const fraction = String(hundredThousandths % 100_000n).padStart(5, '0').replace(/0{1,3}$/, '');
  return `${hundredThousandths / 100_000n}.${fraction}`;
}
