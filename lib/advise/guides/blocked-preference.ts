import { text } from '../../rulebook/state';
import { faq } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** What to do when the preference is refused abroad. */
export const blockedPreference: Guide = {
  id: 'blocked-preference',
  title: text('享惠受阻协调', 'When the preference is refused abroad'),
  purpose: text('货物合法、证书真实有效，进口方海关却不给优惠税率时。', 'Where goods and certificate are in order and the importing customs still grants no preference.'),
  kind: 'steps',
  steps: [
    step('请进口商取得拒绝优惠的书面理由，核对证书与发票、提单、装箱单是否一致。', 'Have the importer get the reason in writing; compare certificate, invoice, bill of lading and packing list.', [{ ...faq, confidence: 'inferred' }]),
    step('及时向签证机构或主管海关反映，说明证书号、货物、到港和报关情况。', 'Report it at once to the issuing body or the customs in charge: certificate, goods, arrival and declaration.', [faq]),
    step('确认需要中国海关出面协调的，在“单一窗口”发起享惠受阻协调申请。', 'Where China Customs has to step in, start the coordination request in the Single Window.', [faq], { menu: ['享惠受阻协调'] }),
    step('由海关原产地业务联络点与进口方海关联络点协调，企业配合补充资料。', 'The contact points of both customs settle it; be ready with further papers.', [faq]),
  ],
};
