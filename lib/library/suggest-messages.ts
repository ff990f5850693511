import { z } from 'zod';
import { certType, idSchema } from './kinds/parts';
import type { GoodsRecord } from './records';

const query = z.string().max(200);
const buyer = z.string().max(1000);
const limit = z.number().int().min(1).max(50);

/** What a page asks over its port (suggest-port.ts); anything else is no question and gets no answer. */
export const suggestQuestionSchema = z.strictObject({
  turn: z.number().int().nonnegative(),
  query,
  certType: z.union([certType, z.literal('')]),
  buyer,
  limit,
});

/** What a page tells over its port: goods that were suggested to it were filled in. */
export const suggestUseSchema = z.strictObject({ used: idSchema, buyer });

/**
 * From the extension's own pages: the best goods for a query, with all that the library knows of them. Never to be
 * answered for a content script.
 */
export const goodsSearchSchema = z.strictObject({ type: z.literal('goods.search'), query, buyer: buyer.default(''), limit: limit.default(20) });

export type GoodsSearch = z.input<typeof goodsSearchSchema>;

export interface GoodsSearchReply {
  /** Best first. */
  readonly goods: readonly GoodsRecord[];
}
