import { z } from 'zod';
import { applicationSchema } from '@/lib/certificate/application';
import { filledSchema } from '@/lib/library/kinds/certificate';

const slot = filledSchema.omit({ at: true, goodsIds: true }).keyof();

/** What a filling really wrote from the library: fields and goods lines that read back as wanted, with what stood there then. */
export const writtenSchema = z.strictObject({
  /** Milliseconds since 1970 UTC. */
  at: z.number().int().nonnegative(),
  slots: z.array(z.strictObject({ slot, id: z.string(), fields: z.array(z.strictObject({ path: z.string(), found: z.string() })) })),
  lines: z.array(z.strictObject({ goodsId: z.string(), values: applicationSchema.shape.Goods.unwrap().element })),
});

export type Written = z.infer<typeof writtenSchema>;
/** What a filling writes into the header or the list of companies. */
export type Slot = z.infer<typeof slot>;
