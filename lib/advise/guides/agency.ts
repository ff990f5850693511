import { text } from '../../rulebook/state';
import { order270, updateNotice } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Letting an agent apply. */
export const agency: Guide = {
  id: 'agency',
  title: text('委托代理申请', 'Applying through an agent'),
  purpose: text('由货代、报关行等代为申请时。', 'Where a forwarder or broker applies for you.'),
  kind: 'steps',
  steps: [
    step('委托人（出口商或生产商）向代理人出具书面委托。', 'The principal, exporter or producer, gives the agent a written mandate.', [order270], { from: '2024-09-01' }),
    step(
      '委托人用法人卡登录，在代理信息维护中新建代理关系。没有建立关系的，代理人不能申报。',
      'The principal signs in with its legal-person card and sets up the agency relation; without it the agent cannot declare.',
      [updateNotice],
      { menu: ['代理信息维护', '委托人维护代理企业信息'], from: '2024-08-30' },
    ),
    step('关系建立后，代理人以自己的账号录入和申报，出口商仍填委托人。', 'Then the agent keys and declares with its own account; the exporter remains the principal.', [updateNotice, { ...updateNotice, confidence: 'inferred' }], { from: '2024-08-30' }),
  ],
};
