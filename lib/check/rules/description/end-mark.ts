import { say } from '../../say';
import type { Rule } from '../../rule';

/** An end mark behind the last description keeps anything from being added. Forms that print it themselves are left out. */
export const endMark: Rule = {
  id: 'description/end-mark',
  types: ['C', 'G', 'B', 'E'],
  sources: ['filling-co'],
  *check({ application, goodsComplete }) {
    const row = application.Goods.length - 1;
    const text = application.Goods[row]?.GoodsDesc;
    if (!goodsComplete || !text?.trim() || /(?:[*=]{3,}|\\{1,})\s*$/.test(text) || /[*=]{3,}/.test(application.CertificateHead.GoodsSpecClause ?? '')) return;
    const path = `Goods[${row}].GoodsDesc`;
    const value = `${text.trimEnd()}\n********`;
    yield {
      path,
      severity: 'hint',
      message: say('最后一项描述后可加截止符 ********，防止添加。', 'An end mark ******** behind the last description keeps anything from being added.'),
      fix: { label: say('加截止符', 'Add the end mark'), edits: [{ path, value }] },
    };
  },
};
