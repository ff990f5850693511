import { z } from 'zod';
import { applicationSchema } from '../../certificate/application';

/** A shipment made ready from its invoice, to be filled into a form. References to the library are looked up when it is filled. */
export const preparedSchema = z.strictObject({
  id: z.string().min(1).max(64),
  /** Name of the file it was made from. */
  name: z.string().max(260),
  /** Milliseconds since 1970 UTC. */
  madeAt: z.number().int().nonnegative(),
  head: applicationSchema.shape.CertificateHead,
  exporterId: z.string().nullable(),
  consigneeId: z.string().nullable(),
  lines: z.array(z.strictObject({ goodsId: z.string().nullable(), line: applicationSchema.shape.Goods.unwrap().element })).max(1000),
});

export type Prepared = z.infer<typeof preparedSchema>;
