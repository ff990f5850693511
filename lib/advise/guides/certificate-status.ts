import { text } from '../../rulebook/state';
import { customsGuide, faq, smartReview } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Following a certificate through its review. */
export const certificateStatus: Guide = {
  id: 'certificate-status',
  title: text('查看证书状态', 'Following the review'),
  purpose: text('申报之后、打印之前。', 'After declaring, before printing.'),
  kind: 'steps',
  steps: [
    step('在证书查询中按证书号或申请日期查询。', 'Look it up by number or date of application.', [customsGuide], { menu: ['证书查询'] }),
    step('审核通过：可以打印。', '审核通过: approved, it can be printed.', [smartReview], { labels: ['审核通过'] }),
    step('退回修改：在原申请上按退回意见修改后重新申报，不要另建新证。', '退回修改: sent back. Mend what is named and declare again; do not start another one.', [smartReview, { ...smartReview, confidence: 'inferred' }], { labels: ['退回修改'] }),
    step('人工复核：等待审单人员处理。', '人工复核: an officer looks at it; wait.', [smartReview], { labels: ['人工复核'] }),
    step('调查：海关核实原产地，按要求及时补交资料、配合核查。', '调查: customs verifies the origin; hand in what is asked for and cooperate.', [smartReview, faq], { labels: ['调查'] }),
  ],
};
