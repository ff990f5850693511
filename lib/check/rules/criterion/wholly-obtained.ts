import type { CertType } from '../../../certificate/types';
import type { Severity } from '../../../certificate/finding';
import { criterionOf } from '../../criterion-of';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Headings of chapters 28 to 97 whose goods are grown, mined, or left over: they can be wholly obtained. */
const natural = /^(?:2[5-7]|3101|3915|400[14]|410[1-3]|440[1-4]|4501|4707|500[1-3]|510[1-5]|520[1-3]|530[1-5]|6310|710[1-35]|7112|7204|7404|7503|7602|7802|7902|8002|9705)/;

/** Chapters and headings worked straight from what grows or is quarried: wholly obtained where every material is (granite slabs, bamboo mats). */
const worked = /^(?:3301|4[1-6]|5[0-3]|67|680[1-3])/;
/** Agreements that write another letter for it. On FORM A the letter P also stands for goods made without any import. */
const letters: Partial<Record<CertType, { readonly code: string; readonly severity: Severity; readonly source: string }>> = {
  X: { code: 'P', severity: 'warning', source: 'order-178' },
  B: { code: 'A', severity: 'warning', source: 'filling-apta' },
  P: { code: 'P', severity: 'hint', source: 'unverified' },
};

/** Wholly obtained (WO) is for what is grown, raised, caught or mined; manufactured goods meet another criterion. */
export const whollyObtained: Rule = {
  id: 'criterion/wholly-obtained-manufactured',
  sources: ['notes-e-2019', 'form-e-2010'],
  *check(context) {
    const letter = context.certType ? letters[context.certType] : undefined;
    for (const { row, line } of goodsItems(context)) {
      const criterion = criterionOf(line);
      if (criterion !== 'WO' && criterion !== letter?.code) continue;
      const hs = (line.HSCode ?? '').replaceAll('.', '');
      const chapter = Number(hs.slice(0, 2));
      if (hs.length < 4 || !(chapter >= 28 && chapter <= 97) || natural.test(hs)) continue;
      if (worked.test(hs)) {
        yield { path: `Goods[${row}].OriCriteria`, severity: 'hint', message: say(`第${hs.slice(0, 2)}章货物只有全部由完全获得的材料制成才属完全获得（${criterion}），请核对。`, `Goods of chapter ${hs.slice(0, 2)} are wholly obtained (${criterion}) only where every material is: check it.`) };
        continue;
      }
      yield {
        path: `Goods[${row}].OriCriteria`,
        ...(criterion === 'WO' || !letter ? { severity: 'warning' } : { severity: letter.severity, sources: [letter.source] }),
        message: say(`第${hs.slice(0, 2)}章为工业制品，一般不属完全获得（${criterion}）；请按实际选其他原产地标准。`, `Goods of chapter ${hs.slice(0, 2)} are manufactured and hardly wholly obtained (${criterion}): choose the criterion they really meet.`),
      };
    }
  },
};
