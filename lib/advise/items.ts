import { factOn } from '../rulebook/fact';
import { text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { restingOn } from './resting-on';

/** How many numbers are written out before the list is cut. */
const shown = 4;
const faq = { source: 'customs-faq-2023', confidence: 'source-document' } as const;

/** More goods items than one certificate takes: how many certificates, and their invoice numbers. */
export function adviseItems({ application, rules, day }: AdviceContext): Advice[] {
  const fact = rules && factOn(rules.itemLimit, day);
  const limit = fact?.value;
  const items = application.Goods.filter(({ GoodsItemFlag }) => GoodsItemFlag !== 'Y').length;
  if (!fact || limit == null || items <= limit) return [];
  const certificates = Math.ceil(items / limit);
  const invoice = application.CertificateHead.InvNo?.trim();
  const numbers = Array.from({ length: certificates }, (_, i) => `${invoice ?? ''}-${i + 1}`);
  const listed = numbers.length > shown ? [...numbers.slice(0, shown - 1), '…', numbers.at(-1)] : numbers;
  return [
    {
      id: 'items/split',
      kind: 'items',
      tone: 'attention',
      title: text('按项数拆分证书', 'Split by number of items'),
      text: text(
        `共${items}项，每份证书最多${limit}项，需拆成${certificates}份，发票号依次为 ${listed.join('、')}。`,
        `${items} items, ${limit} at most on one certificate: split into ${certificates}, invoice numbers ${listed.join(', ')}.`,
      ),
      ...(invoice && { insert: { path: 'CertificateHead.InvNo', value: `${invoice}-1` } }),
      ...restingOn(fact, faq),
    },
  ];
}
