import { type CertType, isCertType } from './types';

/** Letters of the type, two digits of the year, nine signs of the organisation code, four digits (schema of Announcement 2022 No. 1). */
const shape = /^([A-Z]{1,2})\d{2}[0-9A-Z]{9}\d{4}$/;

/** The type that a certificate's number begins with; null where the text is no such number. */
export function typeOfNumber(number: string): CertType | null {
  const letters = shape.exec(number.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase())?.[1];
  return letters !== undefined && isCertType(letters) ? letters : null;
}
