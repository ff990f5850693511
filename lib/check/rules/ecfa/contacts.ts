import type { Fix } from '../../../certificate/finding';
import type { Path } from '../../../certificate/path';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** ECFA: phone, fax and e-mail of exporter and producer are stated; 无 where there is none. */
export const ecfaContacts: Rule = {
  id: 'ecfa/exporter-contacts',
  types: ['H'],
  sources: ['schema-2022-1', 'form-ecfa'],
  *check(context) {
    const { CertificateHead: head } = context.application;
    for (const { row, line } of goodsItems(context)) {
      for (const [tag, zh, en] of [['ProducerFax', '传真', 'fax'], ['ProducerEmail', '邮箱', 'e-mail']] as const) {
        // Only where the producer is written out: 同上 needs no contacts.
        if (line[tag] === undefined || line[tag].trim() || !line.ProducerTel?.trim()) continue;
        const path = `Goods[${row}].${tag}`;
        yield { path, severity: 'hint', message: say(`生产商没有${zh}的填“无”。`, `Write 无 where the producer has no ${en}.`), fix: none(path) };
      }
    }
    for (const [tag, zh, en] of [['ExporterTel', '电话', 'phone'], ['ExporterFax', '传真', 'fax'], ['ExporterEmail', '邮箱', 'e-mail']] as const) {
      if (head[tag] === undefined || head[tag].trim()) continue;
      const path = `CertificateHead.${tag}`;
      yield {
        path,
        severity: head.ApplyType === '1' ? 'error' : 'warning',
        message: tag === 'ExporterTel' ? say('ECFA证书须填出口商电话。', 'ECFA requires the exporter\'s phone.') : say(`ECFA证书须填出口商${zh}，没有的填“无”。`, `ECFA requires the exporter's ${en}; write 无 where there is none.`),
        ...(tag !== 'ExporterTel' && { fix: none(path) }),
      };
    }
  },
};

const none = (path: Path): Fix => ({ label: say('填“无”', 'Write 无'), edits: [{ path, value: '无' }] });
