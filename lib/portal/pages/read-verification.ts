import { invoiceKey } from '../../certificate/invoice-key';
import { valueBeside } from './value-beside';

/** One thing about a typed number for which verification may not find the certificate. `at` counts characters from 0. */
export interface Oddity {
  /** `zero-or-letter-o`: an O among digits or a 0 among letters, right or wrong only by the invoice; the others are mended in `normalised`. */
  readonly kind: 'blank' | 'invisible' | 'full-width' | 'dash' | 'letter-case' | 'unusual' | 'zero-or-letter-o';
  readonly at: number;
  readonly character: string;
}

export interface TypedNumber {
  readonly typed: string;
  /** In half-width capitals, without blanks and hidden characters, with plain hyphens. What has no plain form stays. */
  readonly normalised: string;
  readonly odd: readonly Oddity[];
}

/** What the page of verification asks for; undefined for what is not on the page or cannot be told. */
export interface VerificationPage {
  readonly certificateNumber: TypedNumber | undefined;
  readonly invoiceNumber: TypedNumber | undefined;
}

/** Reads the numbers as typed on 原产地证书核查. It must be that page: ask pageKindOf first. */
export function readVerification(root: Document): VerificationPage {
  const number = (labels: readonly string[]): TypedNumber | undefined => {
    const typed = valueBeside(root, labels, 'field');
    return typed === undefined ? undefined : typedNumber(typed);
  };
  return { certificateNumber: number(['证书编号', '证书号', '原产地证书编号', '原产地证书号', '原产地证编号']), invoiceNumber: number(['发票号', '发票编号']) };
}

/**
 * A number as typed, its plain form and what was odd about it. Verification compares sign for sign: blanks, hidden and
 * full-width characters and O for 0 are why certificates are not found (customs FAQ of 2023).
 */
export function typedNumber(typed: string): TypedNumber {
  const odd: Oddity[] = [];
  for (const { 0: character, index: at } of typed.matchAll(/[^!-@[-`{-~A-Z]/gu)) odd.push({ kind: kindOf(character), at, character });
  for (const { index: at, 0: character } of typed.matchAll(/(?<=\d)[Oo]+(?=\d)|(?<=\d\d)[Oo]+$|(?<=[A-Za-z]{2})0(?=[A-Za-z]{2})/g)) odd.push({ kind: 'zero-or-letter-o', at, character });
  return { typed, normalised: invoiceKey(typed.replaceAll(dashes, '-')), odd: odd.toSorted((one, other) => one.at - other.at) };
}

const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

function kindOf(character: string): Oddity['kind'] {
  if (/[a-z]/.test(character)) return 'letter-case';
  if (/[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(character)) return 'invisible';
  if (/\s/.test(character)) return 'blank';
  if (/[\uFF01-\uFF5E]/.test(character) && character !== '\uFF0D') return 'full-width';
  return character.search(dashes) === 0 ? 'dash' : 'unusual';
}
