import { factOn, groundsOf } from '../rulebook/fact';
import { text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { restingOn } from './resting-on';

/** How goods are described: packages in words, and the HS code where the agreement wants it in the description. */
export function adviseDescription({ application, rules, day }: AdviceContext): Advice[] {
  if (!rules) return [];
  return [...packages(factOn(rules.language, day)?.value), ...hsCode()];

  function hsCode(): Advice[] {
    const fact = rules && factOn(rules.goods, day);
    if (!fact?.value.hsInDescription) return [];
    const code = application.Goods.map(({ HSCode }) => HSCode?.replaceAll(/\D/g, '') ?? '').find(({ length }) => length >= 6);
    const example = code ? `${code.slice(0, 4)}.${code.slice(4, 6)}` : 'NNNN.NN';
    return [
      {
        id: 'description/hs-code',
        kind: 'description',
        tone: 'info',
        title: text('货物描述写明HS编码', 'HS code in the description'),
        text: text(
          `货物描述中须写明6位HS编码，如 H.S. CODE: ${example}。`,
          `The description names the six-digit HS code, such as H.S. CODE: ${example}.`,
        ),
        ...restingOn(groundsOf(fact, 'hsInDescription')),
      },
    ];
  }
}

/** Only where the form is in English: the pattern is an English one. */
function packages(language: 'english' | 'chinese' | undefined): Advice[] {
  if (language !== 'english') return [];
  return [
    {
      id: 'description/packages',
      kind: 'description',
      tone: 'info',
      title: text('货物描述写法', 'How to describe the goods'),
      text: text(
        '先写运输包装件数（英文大写加括号数字）和种类，再写品名，如 TWO THOUSAND(2000) CTNS OF TOOTHBRUSH。PACKAGE 是统称，不作包装单位；裸装选 PCS IN NUDE，散装用 IN BULK，挂装用 HANGING GARMENTS。',
        'Number of transport packages in words and figures, their kind, then the goods: TWO THOUSAND(2000) CTNS OF TOOTHBRUSH. PACKAGE is no unit; unpacked goods are PCS IN NUDE, IN BULK or HANGING GARMENTS.',
      ),
      sources: ['customs-qa-2025'],
      confidence: 'secondary',
    },
  ];
}
