import { z } from 'zod';
import { applicationSchema } from '../certificate/application';
import type { Finding } from '../certificate/finding';

/**
 * From the extension's own pages: everything that the rules find on this form, also what the user left aside. Never to
 * be answered for a content script: what was left aside is no business of a portal's page.
 */
export const checkMessageSchema = z.strictObject({
  type: z.literal('check.all'),
  application: applicationSchema,
  goodsComplete: z.boolean(),
  goodsTotal: z.number().int().nullable(),
});

export type CheckMessage = z.infer<typeof checkMessageSchema>;

export interface CheckAllReply {
  readonly findings: readonly Finding[];
}
