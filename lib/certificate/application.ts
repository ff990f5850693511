import { z } from 'zod';
import type { FieldSpec } from './field';
import { amendmentFields } from './fields/amendment';
import { goodsFields } from './fields/goods';
import { headFields } from './fields/head';
import { invoiceFields } from './fields/invoice';
import { nonPartyFields } from './fields/non-party';
import { undertakingFields } from './fields/undertaking';

z.config({ jitless: true });

type Row<F> = z.ZodObject<{ [K in keyof F]: z.ZodOptional<z.ZodString> }, z.core.$strict>;

/** A strict object with the section's tags as optional strings; integers of the message may come as numbers. */
function row<F extends Record<string, FieldSpec>>(specs: F): Row<F> {
  const shape = Object.fromEntries(
    Object.keys(specs).map((tag) => [
      tag,
      z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string()).optional(),
    ]),
  );
  return z.strictObject(shape) as unknown as Row<F>;
}

/**
 * The official application message, tags verbatim. Values are kept as text, exactly as typed, so that nothing is lost
 * or mended in passing; drafts may be incomplete. A field that is absent is unknown (not on the form, not read); an
 * empty string is a field that is there and empty.
 */
export const applicationSchema = z.strictObject({
  CertificateHead: row(headFields).default({}),
  Goods: z.array(row(goodsFields)).default([]),
  ModCertificate: row(amendmentFields).nullable().default(null),
  NonpartyCorp: z.array(row(nonPartyFields)).default([]),
  OriInv: z.array(row(invoiceFields)).default([]),
  AplPromise: row(undertakingFields).default({}),
});

export type Application = z.infer<typeof applicationSchema>;
export type CertificateHead = Application['CertificateHead'];
export type GoodsLine = Application['Goods'][number];
export type NonpartyCorp = Application['NonpartyCorp'][number];
export type OriInv = Application['OriInv'][number];
export type ModCertificate = NonNullable<Application['ModCertificate']>;

/** An application with nothing in it. */
export const emptyApplication = (): Application => ({
  CertificateHead: {},
  Goods: [],
  ModCertificate: null,
  NonpartyCorp: [],
  OriInv: [],
  AplPromise: {},
});
