import { typeOfNumber } from '../certificate/certificate-number';
import { addDays, addMonths, daysBetween, isIsoDate } from '../rulebook/calendar';
import { factOn } from '../rulebook/fact';
import { rulesOf } from '../rulebook';

/** Until when an issued certificate is good. */
export interface Validity {
  /** The last safe day, reckoned from the day of issue. */
  readonly lastDay: string;
  /** Days from today to the last one; negative once it is over. */
  readonly left: number;
  /** A retrospective one is valid from shipment instead, which the portal's lists do not show. */
  readonly fromShipment: boolean;
}

/** The last safe day of a certificate that is good from `start` (YYYY-MM-DD): one year in every text known, the day before the anniversary. */
export const lastValidDay = (start: string): string => addDays(addMonths(start, 12), -1);

/** The validity of a certificate by its number and day of issue (YYYY-MM-DD). Null where the type, the day or its rule is not known. */
export function validityOf(certNo: string, issued: string, today: string): Validity | null {
  const type = typeOfNumber(certNo);
  if (!type || !isIsoDate(issued) || !factOn(rulesOf(type).validity, issued)) return null;
  const lastDay = lastValidDay(issued);
  return { lastDay, left: daysBetween(today, lastDay), fromShipment: factOn(rulesOf(type).retrospective, issued)?.value.validFromShipment === true };
}
