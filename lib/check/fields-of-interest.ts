import type { RuleContext } from './rule';
import type { FieldValue } from './values';

/** The invoice number of the certificate, a goods line or an invoice row: it has rules of its own. */
export const isInvoiceNumber = (value: FieldValue): boolean => value.tag === 'InvNo';

/** Printed in English: not on ECFA, which is Chinese, and not while the type is unknown. */
export const isPrintedLatin = (value: FieldValue, { certType }: RuleContext): boolean =>
  certType !== null && certType !== 'H' && value.spec.printed === true && value.spec.script === 'latin' && value.spec.kind !== 'code';

/** A coded field printed in English, such as the packing unit. Only in a whole message: forms may show the Chinese name. */
export const isPrintedCode = (value: FieldValue, { certType, wholeMessage }: RuleContext): boolean =>
  wholeMessage && certType !== null && certType !== 'H' && value.spec.printed === true && value.spec.script === 'latin' && value.spec.kind === 'code';
