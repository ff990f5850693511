import { fieldSpec } from '../certificate/fields';
import { factOn } from '../rulebook/fact';
import { grounds, text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { isGoods } from './packing-total';
import { restingOn } from './resting-on';
import { splitByItems, suffixed } from './split';

/** How many certificates are written out before the list is cut. */
const shown = 4;
const faq = grounds('customs-faq-2023', 'source-document');

/** More goods items than one certificate takes: how many certificates, the lines of each, and their invoice numbers. */
export function adviseItems({ application, rules, day }: AdviceContext): Advice[] {
  const fact = rules && factOn(rules.itemLimit, day);
  const limit = fact?.value;
  const items = application.Goods.filter(isGoods).length;
  if (!fact || limit == null || items <= limit) return [];
  const parts = splitByItems(items, limit);
  const invoice = application.CertificateHead.InvNo?.trim() ?? '';
  const longest = fieldSpec('CertificateHead', 'InvNo')?.maxLength ?? Infinity;
  const fits = suffixed(invoice, parts.length).length <= longest;
  const lines = parts.map(({ certificate, first, last }) => ({
    zh: `第${certificate}份：第${first}${last === first ? '' : `—${last}`}项，发票号${invoice ? ` ${suffixed(invoice, certificate)}` : `后加 -${certificate}`}`,
    en: `certificate ${certificate}: ${last === first ? `item ${first}` : `items ${first}–${last}`}, invoice ${invoice ? suffixed(invoice, certificate) : `number with -${certificate}`}`,
  }));
  const listed = lines.length > shown ? [...lines.slice(0, shown - 1), { zh: '…', en: '…' }, ...lines.slice(-1)] : lines;
  return [
    {
      id: 'items/split',
      kind: 'items',
      tone: 'attention',
      title: text('按项数拆分证书', 'Split by number of items'),
      text: text(
        `共${items}项，每份证书最多${limit}项，需拆成${parts.length}份：\n${listed.map(({ zh }) => zh).join('\n')}`,
        `${items} items, ${limit} at most on one certificate: split into ${parts.length}.\n${listed.map(({ en }) => en).join('\n')}`,
      ),
      ...(invoice && fits && { insert: { path: 'CertificateHead.InvNo', value: suffixed(invoice, 1) } }),
      ...restingOn(fact, faq),
    },
  ];
}
