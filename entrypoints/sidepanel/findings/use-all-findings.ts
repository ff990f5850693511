import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Finding } from '@/lib/certificate/finding';
import type { CheckAllReply, CheckMessage } from '@/lib/platform/check-messages';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';

const none: readonly Finding[] = [];

/**
 * All that is found on the form, also what is left aside: the form's own assistant is not told of that. Asked only while
 * `wanted`, anew whenever the form changes; null until the first answer.
 */
export function useAllFindings({ application, goodsComplete, goodsTotal }: FormSnapshot, wanted: boolean): readonly Finding[] | null {
  const [all, setAll] = useState<readonly Finding[] | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const left = new AbortController();
    const show = (reply: CheckAllReply | null | undefined): void => {
      if (reply && !left.signal.aborted) setAll(reply.findings);
    };
    // Where the background does not answer, what was last known stays; the next change of the form asks again.
    browser.runtime.sendMessage({ type: 'check.all', application, goodsComplete, goodsTotal } satisfies CheckMessage).then(show, () => undefined);
    return () => left.abort();
  }, [wanted, application, goodsComplete, goodsTotal]);
  return wanted ? all : none;
}
