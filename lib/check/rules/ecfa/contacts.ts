import { say } from '../../say';
import type { Rule } from '../../rule';

/** ECFA: phone, fax and e-mail of the exporter are stated; 无 where there is none. */
export const ecfaContacts: Rule = {
  id: 'ecfa/exporter-contacts',
  types: ['H'],
  sources: ['schema-2022-1', 'form-ecfa'],
  *check({ application: { CertificateHead: head } }) {
    for (const [tag, zh, en] of [['ExporterTel', '电话', 'phone'], ['ExporterFax', '传真', 'fax'], ['ExporterEmail', '邮箱', 'e-mail']] as const) {
      if (head[tag] === undefined || head[tag].trim()) continue;
      const path = `CertificateHead.${tag}`;
      yield {
        path,
        severity: head.ApplyType === '1' ? 'error' : 'warning',
        message: tag === 'ExporterTel' ? say('ECFA证书须填出口商电话。', 'ECFA wants the exporter\'s phone.') : say(`ECFA证书须填出口商${zh}，没有的填“无”。`, `ECFA wants the exporter's ${en}; write 无 where there is none.`),
        ...(tag !== 'ExporterTel' && { fix: { label: say('填“无”', 'Write 无'), edits: [{ path, value: '无' }] } }),
      };
    }
  },
};
