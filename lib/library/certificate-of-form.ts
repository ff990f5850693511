import { z } from 'zod';
import type { Application, CertificateHead } from '../certificate/application';
import { countryByNumeric, countryByText } from '../certificate/places/country';
import { invoiceKey, invoicesKey, numbersIn } from '../certificate/invoice-key';
import { isCertType } from '../certificate/types';
import type { CertificateRecord } from './records';

/** What the register keeps of a form. */
export interface KeptCertificate extends Pick<CertificateRecord, 'certType' | 'invNo' | 'aplDate' | 'consignee' | 'shipDate' | 'destination'> {
  /** Undefined where it was not read, '' where there is none yet. */
  readonly certNo: string | undefined;
}

/** Why a form cannot be kept: its type is not chosen or not read, or one of its invoice numbers is not. */
export type NotKept = 'no-type' | 'no-invoice';

/** What the register would keep of this form, as read; or why it can't be kept yet. */
export function certificateOfForm({ CertificateHead: head, OriInv }: Application): KeptCertificate | NotKept {
  const certType = head.CertType?.trim() ?? '';
  if (!isCertType(certType)) return 'no-type';
  if (head.InvNo === undefined || OriInv.some(({ InvNo }) => InvNo === undefined)) return 'no-invoice';
  const ofHead = new Set(numbersIn(head.InvNo).map(invoiceKey));
  const more = OriInv.flatMap(({ InvNo }) => numbersIn(InvNo)).filter((number) => !ofHead.has(invoiceKey(number)));
  const invNo = [...new Set([head.InvNo.trim(), ...more])].filter(Boolean).join(', ');
  if (invoicesKey(invNo) === '') return 'no-invoice';
  const [shipDate, destination] = [dayIn(head.IntendExpDate), destinationOf(head)];
  return { certType, invNo, certNo: head.CertNo?.trim(), aplDate: dayIn(head.AplDate), consignee: firstLine(head.Consignee), ...(shipDate !== '' && { shipDate }), ...(destination !== undefined && { destination }) };
}

/** The country (alpha-2) that code and names state together; undefined where none is stated, or where they differ. */
function destinationOf({ DestCountryCode, DestCountryName, DestCountry }: CertificateHead): string | undefined {
  const stated = [DestCountryCode?.trim() && (countryByNumeric(DestCountryCode.trim())?.alpha2 ?? ''), ...[DestCountryName, DestCountry].map((name) => name?.trim() && (countryByText(name)?.alpha2 ?? ''))].filter((country) => country !== undefined && country !== '');
  return new Set(stated).size === 1 ? stated[0] : undefined;
}

/** The day of a date field, without a time behind it; '' where there is none. */
function dayIn(text: string | undefined): string {
  const day = text?.trim().replace(/[ T].*$/s, '');
  return z.iso.date().safeParse(day).data ?? '';
}

const firstLine = (text: string | undefined): string => (text ?? '').split(/\r?\n/).map((line) => line.trim()).find(Boolean)?.slice(0, 400) ?? '';
