import { factOn, groundsOf } from '../../../rulebook/fact';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

/** The first six digits of the HS code stand in the description of FORM E, X and P. In a draft it is a warning. */
export const hsInDescription: Rule = {
  id: 'description/hs-code',
  sources: ['return-reasons'],
  *check(context) {
    const fact = context.rules && factOn(context.rules.goods, context.day);
    if (!fact?.value.hsInDescription) return;
    const grounds = groundsOf(fact, 'hsInDescription');
    const declaring = context.application.CertificateHead.ApplyType === '1';
    for (const { row, line } of goodsItems(context)) {
      const digits = (line.HSCode ?? '').replaceAll(/\D/g, '').slice(0, 6);
      const text = line.GoodsDesc?.trim();
      if (!text || digits.length < 6 || text.replaceAll(/[\s.]/g, '').includes(digits)) continue;
      const path = `Goods[${row}].GoodsDesc`;
      const addition = `H.S. CODE: ${digits.slice(0, 4)}.${digits.slice(4)}`;
      const other = /H\.?\s*S\.?\s*(?:CODE|NO)?\.?\s*:?\s*\d{4}/i.test(text);
      const [body = '', mark = ''] = text.split(/(\n?[*=]{3,}\s*)$/);
      yield {
        path,
        // Another code may be that of the importing side: to be looked at, not wrong.
        severity: other ? 'warning' : declaring || severityOf(grounds.confidence) !== 'error' ? severityOf(grounds.confidence) : 'warning',
        sources: [grounds.source],
        message: other
          ? say(`描述中的HS编码与HS编码栏前6位 ${digits} 不一致，请核对。`, `The HS code in the description differs from the first six digits of the HS field, ${digits}: check which is right.`)
          : say(`本类证书描述中须写前6位HS编码（${digits}）。`, `This type wants the first six digits of the HS code (${digits}) in the description.`),
        ...(!other && { fix: { label: say(`加一行 ${addition}`, `Add a line ${addition}`), edits: [{ path, value: `${body.trimEnd()}\n${addition}${mark && `\n${mark.trim()}`}` }] } }),
      };
    }
  },
};
