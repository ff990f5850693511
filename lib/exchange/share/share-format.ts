import { z } from 'zod';
import { idSchema, schemaVersion, type TableName } from '../../library/records';
import { toHex } from '../../platform/hex';

/** Marks a file as one for sharing; stands at its very beginning (docs/share-file.md). */
export const shareFormat = 'originmate-share';
/** Version of the envelope; that of the records stands beside it in the header. */
export const shareVersion = 1;
/** How the name of such a file ends. */
export const shareEnding = '.originmate';

/** What can be shared. The register, ignored findings and pre-reviews are one company's own. */
export const shareTables = ['goods', 'parties', 'templates', 'wordings', 'lessons'] as const satisfies readonly TableName[];
export type ShareTable = (typeof shareTables)[number];

/** Longest header, seal and file in bytes, and most records of all kinds together. A whole library goes by library file. */
export const shareLimits = { header: 64 * 1024, seal: 64 * 1024, bytes: 64 * 1024 * 1024, records: 20_000, note: 2000, from: 100 } as const;

const count = z.number().int().nonnegative();
const fieldNames = z.array(z.string().min(1).max(60)).max(100);
/** The same for every kind that can be shared; a kind that a later version adds is left aside, unless it is among `needs`. */
const ofEachKind = <S extends z.ZodType>(make: () => S) => z.object(Object.fromEntries(shareTables.map((table) => [table, make()])) as { readonly [T in ShareTable]: S });

/**
 * The first line of the file. Members that are not named here are left aside, so that later versions may add some; what
 * a reader has to understand is among `needs`, and one that does not know it refuses the file.
 */
export const shareHeaderSchema = z.object({
  format: z.literal(shareFormat),
  version: z.literal(shareVersion),
  /** Of this file: a copy of it is the same. */
  id: idSchema,
  createdAt: z.iso.datetime(),
  /** Who made it, as he calls himself; proves nothing. */
  from: z.string().max(shareLimits.from).default(''),
  note: z.string().max(shareLimits.note).default(''),
  needs: z.array(z.string().max(60)).max(20).default([]),
  records: z.object({
    /** Version of the records. */
    schema: z.number().int().min(1).max(schemaVersion),
    counts: ofEachKind(() => count.default(0)),
    /** Fields that were left out of every record of a kind: about these the file says nothing. */
    withheld: ofEachKind(() => fieldNames.default([])),
  }),
  payload: z.object({
    /** How long it is, and the SHA-256 of exactly these bytes, in hexadecimal. */
    bytes: count.max(shareLimits.bytes),
    sha256: z.string().regex(/^[\da-f]{64}$/),
  }),
});

export type ShareHeader = z.infer<typeof shareHeaderSchema>;

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
