import type { GoodsLine } from '../../../certificate/application';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

const labels = { CiqRegNo: ['组织机构代码', 'organisation code'], PrdcEtpsName: ['名称', 'name'], PrdcEtpsConcEr: ['联系人', 'contact'], PrdcEtpsTel: ['电话', 'phone'] } as const;
type Tag = keyof typeof labels;
const tags = Object.keys(labels) as Tag[];
/** Asked for by the schema itself: missing ones are told when declaring by the rule on required fields. */
const inSchema: ReadonlySet<Tag> = new Set<Tag>(['CiqRegNo', 'PrdcEtpsName']);

/** The producing company of a line comes with code, name, contact and phone. A line with none of them is not begun. */
export const producerRow: Rule = {
  id: 'goods/producer-row',
  sources: ['portal-field-notes'],
  *check(context) {
    const declared = context.application.CertificateHead.ApplyType === '1';
    const whole = context.wholeMessage && declared;
    for (const { row, line } of goodsItems(context)) {
      if (!whole && !tags.some((tag) => line[tag]?.trim())) continue;
      const missing = tags.filter((tag) => isEmpty(line, tag) && !(whole && inSchema.has(tag)));
      const [first] = missing;
      if (!first) continue;
      yield {
        path: `Goods[${row}].${first}`,
        severity: declared ? 'warning' : 'hint',
        message: say(`生产企业还缺${missing.map((tag) => labels[tag][0]).join('、')}。`, `The producing company lacks ${missing.map((tag) => labels[tag][1]).join(', ')}.`),
      };
    }
  },
};

const isEmpty = (line: GoodsLine, tag: Tag): boolean => line[tag] !== undefined && !line[tag]?.trim();
