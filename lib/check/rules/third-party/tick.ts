import { say } from '../../say';
import { listReadEmpty, listedCompanies, placementOf } from '../../third-party-state';
import type { Rule } from '../../rule';

/** The tick 第三方发票/非缔约方公司 and the company list go together. */
export const tickAndCompany: Rule = {
  id: 'third-party/tick-and-company',
  sources: ['customs-faq-2023', 'portal-field-notes'],
  *check(context) {
    if (placementOf(context)?.value.placement !== 'tick') return;
    const { application, wholeMessage } = context;
    const flag = application.CertificateHead.ThirdPartyInvFlag;
    const listed = listedCompanies(context).length > 0;
    const path = 'CertificateHead.ThirdPartyInvFlag';
    if (flag === '1' && !listed) {
      // On a form the list may simply not have been read.
      yield {
        path,
        severity: wholeMessage || listReadEmpty(context) ? 'error' : 'hint',
        message: say('已勾选第三方发票/非缔约方公司，请填写该公司名称、地址并选择国家（地区）。', 'Third party is ticked: enter the company with name, address and country.'),
      };
    }
    if (listed && (flag === '0' || flag === '')) {
      yield {
        path,
        severity: 'error',
        message: say('已填第三方公司，但未勾选“第三方发票/非缔约方公司”。', 'A third-party company is listed, but "third-party invoice" is not ticked.'),
        fix: { label: say('勾选第三方发票', 'Tick third-party invoice'), edits: [{ path, value: '1' }] },
      };
    }
  },
};
