import { isWorkday } from 'chinese-days';
import fc from 'fast-check';
import type { Application } from '@/lib/certificate/application';
import { certTypeCodes } from '@/lib/certificate/types';

const oneDay = 86_400_000;

/** The day so many days later. */
export const later = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10);

/** The last day after shipment on which an application is not retrospective for sure, by the table of the agreements. */
export function lastDayOfGrace(certType: string, shipment: string): string {
  const calendarDays: Readonly<Record<string, number>> = { E: 2, CA: 2, X: 3, P: 15 };
  const workingDays: Readonly<Record<string, number>> = { K: 7, B: 3 };
  let day = later(shipment, calendarDays[certType] ?? 0);
  for (let left = workingDays[certType] ?? 0; left > 0; ) {
    day = later(day, 1);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** Which days: the shipment from 2025-02-01 on, days from invoice to shipment, place between invoice and end of grace where it is applied for. */
export const days = fc.record({
  shipment: fc.integer({ min: 0, max: 480 }).map((days) => later('2025-02-01', days)),
  invoiced: fc.integer({ min: 0, max: 25 }),
  applied: fc.double({ min: 0, max: 1, noNaN: true }),
});
export type Days = typeof days extends fc.Arbitrary<infer T> ? T : never;

/** Puts the application into those days, never retrospective, and names a vessel where it has sailed. Changes what it is given. */
export function putIntoDays(application: Application, { shipment, invoiced, applied }: Days): void {
  const { CertificateHead: head } = application;
  const certType = head.CertType ?? '';
  const invoice = later(shipment, -invoiced);
  // A re-export is certified once the goods have left, an ECFA certificate up to the export declaration.
  const end = lastDayOfGrace(certType, shipment);
  const start = certType === 'TR' ? shipment : invoice;
  const span = (Date.parse(end) - Date.parse(start)) / oneDay;
  const day = later(start, Math.round(span * applied));
  for (const row of [head, ...application.OriInv]) row.InvDate = invoice;
  Object.assign(head, { IntendExpDate: shipment, AplDate: day });
  if (head.ExpDeclDate !== undefined) head.ExpDeclDate = shipment;
  if (day >= shipment && certType !== 'H') head.TransName = 'SAMPLE STAR V.026W';
  if (day >= shipment && head.PredictFlag) head.PredictFlag = '0';
  for (const row of [head, ...application.OriInv]) if (row.CertNo) row.CertNo = withYear(row.CertNo, day);
}

const letters = new RegExp(`^(${certTypeCodes.toSorted((a, b) => b.length - a.length).join('|')})\\d\\d`);
const withYear = (number: string, day: string): string => number.replace(letters, `$1${day.slice(2, 4)}`);
