import { say } from '../../say';
import type { Rule } from '../../rule';

const lost = /(?:遗失|丢失|灭失|毁损|损毁|烧毁|被盗|(?:无法|不能|未能)(?:退|交|收|缴|提供))|\b(?:LOST|DESTROYED|STOLEN)\b/i;
const denied = /(?:未|没有|并无|不存在)(?:遗失|丢失|灭失|毁损|损毁)|\bNOT\s+(?:LOST|DESTROYED)/i;

/** 更改证书 wants the original back. Where the stated reason says that it is gone, 更改重发 is meant. */
export const originalLost: Rule = {
  id: 'amendment/original-lost',
  sources: ['customs-qa-2025'],
  from: '2024-09-01',
  *check({ application: { CertificateHead: head, ModCertificate: part } }) {
    const reason = part?.ModReason ?? '';
    if (head.CertStatus !== '1' || !lost.test(reason) || denied.test(reason)) return;
    yield {
      path: 'CertificateHead.CertStatus',
      severity: 'warning',
      message: say('更改证须交回原证；原证无法交回的应选“更改重发证”（3），内容不变的选“重发证”（2）。', 'An amended certificate requires the original back. If it cannot be returned, choose "amended and re-issued" (3), or "re-issued" (2) where nothing changes.'),
    };
  },
};
