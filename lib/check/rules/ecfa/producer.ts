import { firstLine } from '../../company-name';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** ECFA: a producer who is the exporter is written 同上; none is left blank. */
export const ecfaProducer: Rule = {
  id: 'ecfa/producer',
  types: ['H'],
  sources: ['form-ecfa'],
  *check(context) {
    const exporter = firstLine(context.application.CertificateHead.Exporter);
    for (const { row, line } of goodsItems(context)) {
      const path = `Goods[${row}].Producer`;
      if (line.Producer !== undefined && !line.Producer.trim()) {
        yield { path, severity: 'hint', message: say('生产商栏不能空：与出口商相同填“同上”；保密填“签证机构或者相关机关要求时提供”。', 'The producer is not left blank: 同上 where it is the exporter, 签证机构或者相关机关要求时提供 where it is confidential.') };
      } else if (exporter && firstLine(line.Producer) === exporter) {
        yield {
          path,
          severity: 'hint',
          message: say('生产商与出口商相同的填“同上”。', 'A producer who is the exporter is written 同上.'),
          fix: { label: say('改为 同上', 'Write 同上'), edits: [{ path, value: '同上' }] },
        };
      }
    }
  },
};
