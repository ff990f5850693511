import { createRecheck } from '@/lib/check/recheck';
import { checkMessageSchema, type CheckAllReply } from '@/lib/platform/check-messages';
import { chinaDay } from '@/lib/platform/today';
import type { LiveRegister } from './live-register';

/** Answers the extension's own pages with all that is found on a form, nothing left aside; null for what is no question. */
export function checkAll(register: LiveRegister): (message: unknown) => Promise<CheckAllReply | null> {
  const check = createRecheck();
  return async (message) => {
    const asked = checkMessageSchema.safeParse(message).data;
    if (!asked) return null;
    const { application, goodsComplete, goodsTotal } = asked;
    await register.ready();
    return { findings: check(application, { asOf: chinaDay(Date.now()), absent: 'unknown', goodsComplete, goodsTotal, certified: register.batchesFor(application) }) };
  };
}
