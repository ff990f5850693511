import type { PartiesRule } from '../../../rulebook/certificate';
import { factOn, groundsOf } from '../../../rulebook/fact';
import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import { severityOf } from '../../severity';
import type { Rule, RuleContext } from '../../rule';

/** Words met in place of a producer, on one type or another, and what kind each is. */
const kinds: readonly (readonly [RegExp, (word: string) => boolean])[] = [
  [/^(?:THE\s+)?SAME(?:\s+AS\s+(?:THE\s+)?(?:EXPORTER|ABOVE|BOX\s*\d+))?$|^(?:同上|同出口商|与出口商相同)$/, (word) => word === 'SAME' || word === '同上'],
  [/^(?:UNKNOWN|NOT\s+KNOWN|不详|未知)$/, (word) => word === 'UNKNOWN'],
  [/^(?:PRODUCER\s+)?CONFIDENTIAL$|^(?:保密|生产商保密)$|^AVAILABLE\b.*\bREQUEST$/, (word) => word === 'CONFIDENTIAL' || word.startsWith('AVAILABLE') || word.startsWith('签证机构')],
  [/^(?:NOT\s+AVAILABLE|N\s*\/\s*A)$/, (word) => word === 'NOT AVAILABLE'],
  [/^SEE\s+BOX\s*\d+$/, (word) => word.startsWith('SEE BOX')],
];

/** In place of a producer's name stand the words of the type and no others: no UNKNOWN for Korea and Pakistan. */
export const producerWording: Rule = {
  id: 'producer/wording',
  sources: ['form-kr', 'form-pk', 'form-ecfa', 'filling-nz', 'filling-rcep'],
  *check(context) {
    const fact = context.rules && factOn(context.rules.parties, context.day);
    if (!fact || fact.value.producerWords.length === 0) return;
    const grounds = groundsOf<PartiesRule>(fact, 'producerWords');
    const words = fact.value.producerWords;
    for (const { path, text } of producers(context)) {
      const written = text.trim().toUpperCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
      const kind = kinds.find(([pattern]) => pattern.test(written));
      if (!kind || words.includes(written)) continue;
      const wanted = words.filter(kind[1]);
      const [meant] = wanted.length === 1 ? wanted : [];
      yield {
        path,
        severity: severityOf(grounds.confidence) === 'hint' ? 'hint' : 'warning',
        sources: [grounds.source],
        message: say(`本类证书生产商栏可用的字样是 ${words.join('、')}，没有“${shown(text)}”。`, `In place of a producer this type takes ${words.join(', ')}, not "${shown(text)}".`),
        ...(meant && { fix: { label: say(`改为 ${meant}`, `Write ${meant}`), edits: [{ path, value: meant }] } }),
      };
    }
  },
};

function* producers(context: RuleContext): Generator<{ readonly path: string; readonly text: string }> {
  const { Producer } = context.application.CertificateHead;
  if (Producer?.trim()) yield { path: 'CertificateHead.Producer', text: Producer };
  for (const { row, line } of goodsItems(context)) if (line.Producer?.trim()) yield { path: `Goods[${row}].Producer`, text: line.Producer };
}
