import type { Application } from '../certificate/application';
import { fieldSpec } from '../certificate/fields';
import type { LocalText } from '../certificate/text';
import type { ThirdPartyRule } from '../rulebook/certificate';
import type { Fact } from '../rulebook/fact';
import { text } from '../rulebook/state';
import type { Advice } from './advice';
import type { ThirdPartyCompany } from './third-party-company';
import { restingOn } from './resting-on';

/** A box that may carry the third party, and the text it would then hold. */
interface Place {
  readonly id: string;
  readonly tag: 'Consignee' | 'Exporter' | 'GoodsSpecClause';
  readonly wording: string;
  readonly title: LocalText;
  readonly written: (before: string, lines: readonly string[]) => string | null;
}

const behind =
  (wording: string) =>
  (before: string, lines: readonly string[]): string | null =>
    before === '' ? null : [before, `${wording} ${lines.join('\n')}`].join('\n');

const clause: Place = {
  id: 'third-party/special-clause',
  tag: 'GoodsSpecClause',
  wording: 'THIRD PARTY',
  title: text('特殊条款栏写 THIRD PARTY', 'THIRD PARTY in the special clause'),
  written: (before, lines) => [before, `THIRD PARTY: ${lines.join(', ')}`].filter(Boolean).join('\n'),
};

const placesOf: Readonly<Record<'via-or-clause' | 'clause', readonly Place[]>> = {
  clause: [clause],
  'via-or-clause': [
    {
      id: 'third-party/after-consignee',
      tag: 'Consignee',
      wording: 'VIA',
      title: text('进口商后写 VIA', 'VIA behind the consignee'),
      written: behind('VIA'),
    },
    {
      id: 'third-party/after-exporter',
      tag: 'Exporter',
      wording: 'O/B',
      title: text('出口商后写 O/B', 'O/B behind the exporter'),
      written: behind('O/B'),
    },
    clause,
  ],
};

/**
 * For types that write the third party out: one piece of advice for each box that may carry it, with the exact text.
 * Empty when the company is not fully known in English or stands in one of the boxes already.
 */
export function thirdPartyTexts(
  { CertificateHead: head }: Application,
  { name, lines }: ThirdPartyCompany,
  fact: Fact<ThirdPartyRule>,
): Advice[] {
  if (!lines || fact.value.placement === 'tick') return [];
  const places = placesOf[fact.value.placement];
  if (places.some(({ tag }) => head[tag]?.toUpperCase().includes(name.toUpperCase()))) return [];
  return places.flatMap(({ id, tag, title, wording, written }) => {
    const before = head[tag];
    const value = before === undefined ? null : written(before.trimEnd(), lines);
    const longest = fieldSpec('CertificateHead', tag)?.maxLength ?? Infinity;
    if (value === null || value.length > longest) return [];
    return [
      {
        id,
        kind: 'third-party' as const,
        tone: 'attention' as const,
        title,
        text: text(
          `${wording} 后接 ${name} 的名称、地址、国家（地区）${places.length > 1 ? '；几处写法任选其一' : '；不要写在其他栏目'}。`,
          `${wording} with name, address and country of ${name}${places.length > 1 ? '; one of the places is enough' : '; in no other box'}.`,
        ),
        insert: { path: `CertificateHead.${tag}`, value },
        ...restingOn(fact),
      },
    ];
  });
}
