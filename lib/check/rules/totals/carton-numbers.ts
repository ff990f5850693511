import { packingKind } from '../../../certificate/packing-unit';
import { countOf } from '../../count';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule, RuleContext } from '../../rule';

const range = /\b(?:C|CTN|CARTON|CASE|PKG|PACKAGE|BALE|BAG|DRUM|BOX)S?\s*[/.]?\s*NOS?\.?\s*[:.]?\s*0*1\s*(?:-|~|TO|UP\s+TO)\s*(\d{1,6})\b/gi;
/** Packing that the marks count piece by piece. */
const numbered: ReadonlySet<string> = new Set(['CARTON', 'CASE', 'BOX', 'BAG', 'BALE', 'DRUM', 'CRATE', 'BUNDLE', 'SACK', 'BARREL']);

/** Marks that number the packages 1-N say how many there are: another number belongs to the whole bill of lading or an older shipment. */
export const cartonNumbers: Rule = {
  id: 'totals/carton-numbers',
  sources: ['document-errors'],
  *check(context) {
    const { Mark: mark } = context.application.CertificateHead;
    const ranges = mark ? [...mark.matchAll(range)] : [];
    const last = Number(ranges[0]?.[1]);
    // Numbered on behind it (1-10, 11-18) the last number stands elsewhere.
    const goesOn = new RegExp(String.raw`(?<!\d)0*${last + 1}\s*(?:-|~|TO|UP\s+TO)\s*\d`, 'i').test(mark ?? '');
    if (ranges.length !== 1 || goesOn || !context.goodsComplete) return;
    const sum = packagesOf(context);
    if (sum === null || sum === last) return;
    yield {
      path: 'CertificateHead.Mark',
      severity: 'hint',
      message: say(`唛头编号到 ${last}，各项包装件数合计 ${sum}；请按本证书货物核对件数。`, `The marks number packages up to ${last}, the lines have ${sum}: state the packages of the goods certified here.`),
    };
  },
};

function packagesOf(context: RuleContext): number | null {
  let sum = 0;
  let kind: string | null = null;
  for (const { line } of goodsItems(context)) {
    const count = countOf(line.PackQty);
    const own = packingKind(line.PackUnit ?? '');
    if (count === null || !own || !numbered.has(own) || (kind && kind !== own)) return null;
    kind = own;
    sum += count;
  }
  return kind ? sum : null;
}
