import { say } from '../../say';
import type { Rule } from '../../rule';

/** The applicant's undertaking, part of the message since the update of 30 August 2024. */
export const undertakingGiven: Rule = {
  id: 'undertaking/given',
  sources: ['update-notice-2024-08-30', 'schema-2022-1'],
  from: '2024-08-30',
  *check({ application, wholeMessage }) {
    const code = application.AplPromise.AplPromiseCode;
    if (code === undefined || code.trim()) return;
    const path = 'AplPromise.AplPromiseCode';
    const declaring = application.CertificateHead.ApplyType === '1';
    yield {
      path,
      severity: declaring ? 'error' : wholeMessage ? 'hint' : 'warning',
      message: say('尚未作出申请人承诺；核对内容属实后请勾选。', 'The applicant\'s undertaking is not given: tick it once the contents are verified.'),
    };
  },
};
