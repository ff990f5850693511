import { text } from '../../rulebook/state';
import { faq, practice, schema } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Having an issued certificate changed or replaced. */
export const changing: Guide = {
  id: 'changing',
  title: text('更改、重发证书', 'Changing or replacing a certificate'),
  purpose: text('证书已签发，内容要改或原件没了。只能在原证书有效期内、向原签证机构申请。', 'Issued already, but wrong, or the original is gone. Only while valid, at the body that issued it.'),
  kind: 'steps',
  steps: [
    step('先弄清：内容改不改，原证书在不在手，进口方海关用过没有，是否还在有效期内。', 'First: is the content altered, is the original in hand, has it been used abroad, is it still valid?', [faq, practice]),
    step('货物早已到港、证书已使用的，先请进口商问明进口方海关是否接受事后更改。', 'Goods long arrived and certificate used: have the importer ask whether that customs accepts a later change.', [practice]),
    step('内容要改、原证书能退回：证书状态选“更改证”，退回原证书。', 'Altered, original can be returned: status 更改证, return the original.', [faq], { labels: ['证书状态', '更改证'] }),
    step('内容不改，原证书被盗、遗失或损毁：选“重发证”，签发经认证的真实副本。', 'Not altered, original stolen, lost or destroyed: status 重发证, a certified true copy is issued.', [faq], { labels: ['证书状态', '重发证'] }),
    step('内容要改，原证书又无法退回：选“更改重发证”。', 'Altered, and the original cannot be returned: status 更改重发证.', [faq, practice], { labels: ['证书状态', '更改重发证'] }),
    step('填原证书号和更改/重发原因。', 'Enter the number of the original and the reason.', [schema], { labels: ['原证书号', '更改/重发原因'] }),
    step(
      '中国—东盟、中国—柬埔寨协定要求在原证书上更正：被进口方海关退回的，持原证书到签证机构更正、签字盖章，不另签新证。',
      'China-ASEAN and China-Cambodia want the original corrected: one that the importing customs sent back goes to the issuing body, which corrects, signs and stamps it; no new certificate.',
      [practice],
      { from: '2024-09-01' },
    ),
  ],
};
