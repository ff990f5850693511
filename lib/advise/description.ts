import type { GoodsLine } from '../certificate/application';
import type { Edit } from '../certificate/finding';
import { fieldSpec } from '../certificate/fields';
import type { Grounds } from '../rulebook/fact';
import { factOn, groundsOf } from '../rulebook/fact';
import { grounds, text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { describedLine, hsSixDigits } from './description-line';
import { isGoods, packingTotal } from './packing-total';
import { restingOn } from './resting-on';

const practice = grounds('customs-qa-2025', 'secondary');
const longest = fieldSpec('Goods', 'GoodsDesc')?.maxLength ?? Infinity;
/** Lines for which the text is offered at once; the next ones follow as these are filled. */
const offered = 3;
const endMark = /(?:[*=]{3,}|\\+)\s*$/;

/** How goods are described: packages in words, the HS code where the agreement wants it, each line and the total written out. */
export function adviseDescription({ application, rules, day }: AdviceContext): Advice[] {
  if (!rules) return [];
  const fact = factOn(rules.goods, day);
  const hs = fact?.value.hsInDescription ? groundsOf(fact, 'hsInDescription') : null;
  const english = factOn(rules.language, day)?.value === 'english';
  return [
    ...(english ? [pattern] : []),
    ...(hs ? [hsCode(application.Goods, hs)] : []),
    ...(english ? [...written(application.Goods, hs), ...total(application.Goods, application.CertificateHead.GoodsSpecClause)] : []),
  ];
}

const pattern: Advice = {
  id: 'description/packages',
  kind: 'description',
  tone: 'info',
  title: text('货物描述写法', 'How to describe the goods'),
  text: text(
    '先写运输包装件数（英文大写加括号数字）和种类，再写品名，如 TWO THOUSAND(2000) CTNS OF TOOTHBRUSH。PACKAGE 是统称，不作包装单位；裸装选 PCS IN NUDE，散装用 IN BULK，挂装用 HANGING GARMENTS。',
    'Number of transport packages in words and figures, their kind, then the goods: TWO THOUSAND(2000) CTNS OF TOOTHBRUSH. PACKAGE is no unit; unpacked goods are PCS IN NUDE, IN BULK or HANGING GARMENTS.',
  ),
  ...restingOn(practice),
};

function hsCode(goods: readonly GoodsLine[], ground: Grounds): Advice {
  const example = goods.map(({ HSCode }) => hsSixDigits(HSCode)).find((code) => code !== null) ?? 'NNNN.NN';
  return {
    id: 'description/hs-code',
    kind: 'description',
    tone: 'info',
    title: text('货物描述写明HS编码', 'HS code in the description'),
    text: text(
      `货物描述中须写明6位HS编码，如 H.S. CODE: ${example}。`,
      `The description names the six-digit HS code, such as H.S. CODE: ${example}.`,
    ),
    ...restingOn(ground),
  };
}

/** The text for the first lines whose description is still empty and of which everything is known. */
function written(goods: readonly GoodsLine[], hs: Grounds | null): Advice[] {
  const found: Advice[] = [];
  for (const [row, line] of goods.entries()) {
    if (found.length === offered) break;
    if (!isGoods(line) || line.GoodsDesc === undefined || line.GoodsDesc.trim() !== '') continue;
    const value = describedLine(line, { withHs: hs !== null });
    if (value === null || value.length > longest) continue;
    found.push({
      id: `description/line-${row + 1}`,
      kind: 'description',
      tone: 'info',
      title: text(`第${row + 1}行的货物描述`, `Description of line ${row + 1}`),
      text: text('按包装件数、包装单位和英文品名写成：', 'From number and kind of packages and the English name:'),
      insert: { path: `Goods[${row}].GoodsDesc`, value },
      ...restingOn(practice, ...(hs ? [hs] : [])),
    });
  }
  return found;
}

/** The packing total, behind the last goods line or in the row kept for it. */
function total(goods: readonly GoodsLine[], clause: string | undefined): Advice[] {
  const stated = [...goods.map(({ GoodsDesc }) => GoodsDesc), clause].some((box) => /\bTOTAL\b/i.test(box ?? ''));
  const line = stated ? null : packingTotal(goods);
  if (line === null) return [];
  const insert = totalPlace(goods, line);
  return [
    {
      id: 'description/total',
      kind: 'description',
      tone: 'info',
      title: text('包装合计', 'Packing total'),
      text: text(`各项之后写包装合计：${line}`, `Behind the lines, the packing total: ${line}`),
      ...(insert && { insert }),
      ...restingOn(grounds('portal-field-notes', 'secondary')),
    },
  ];
}

function totalPlace(goods: readonly GoodsLine[], line: string): Edit | null {
  const row = goods.length - 1;
  const last = goods[row];
  const before = last?.GoodsDesc?.trimEnd();
  // Nothing is added behind an end mark, nor while the description itself is still to be written.
  if (!last || before === undefined || endMark.test(before) || (before === '' && isGoods(last))) return null;
  const value = before === '' ? line : `${before}\n${line}`;
  return value.length > longest ? null : { path: `Goods[${row}].GoodsDesc`, value };
}
