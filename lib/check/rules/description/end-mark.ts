import type { CertType } from '../../../certificate/types';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Forms whose own notes ask for the mark, and their source; on the others it is custom. */
const inNotes: Partial<Record<CertType, string>> = { R: 'gacc-2010-13', F: 'form-cl', L: 'gacc-2012-47', X: 'order-178', S: 'form-ch' };

/** An end mark behind the last description keeps anything from being added. A hint: some builds print it themselves. */
export const endMark: Rule = {
  id: 'description/end-mark',
  types: ['C', 'G', 'B', 'E', 'R', 'F', 'L', 'X', 'S'],
  sources: ['filling-co'],
  *check({ application, certType, goodsComplete }) {
    const row = application.Goods.length - 1;
    const text = application.Goods[row]?.GoodsDesc;
    if (!goodsComplete || !text?.trim() || /(?:[*=]{3,}|\\+)\s*$/.test(text) || (certType === 'S' && /[*_-]\s*$/.test(text)) || /[*=]{3,}/.test(application.CertificateHead.GoodsSpecClause ?? '')) return;
    const path = `Goods[${row}].GoodsDesc`;
    const source = certType && inNotes[certType];
    yield {
      path,
      severity: 'hint',
      ...(source && { sources: [source] }),
      message: say('最后一项描述后可加截止符 ********，防止添加。', 'An end mark ******** behind the last description keeps anything from being added.'),
      fix: { label: say('加截止符', 'Add the end mark'), edits: [{ path, value: `${text.trimEnd()}\n********` }] },
    };
  },
};
