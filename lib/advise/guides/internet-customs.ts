import { text } from '../../rulebook/state';
import { fillingSteps } from './filling-steps';
import { customsGuide, faq } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Applying in Internet+Customs. */
export const internetCustoms: Guide = {
  id: 'internet-customs',
  title: text('在“互联网+海关”申请', 'Applying in Internet+Customs'),
  purpose: text('入口不同，录入内容与“单一窗口”相同。', 'Another entrance; what is entered is the same as in the Single Window.'),
  kind: 'steps',
  steps: [
    step(
      '登录“互联网+海关”，进入原产地证书签发。有的版本菜单写作“原产地管理”。',
      'Sign in to Internet+Customs and open 原产地证书签发. Some editions call the menu 原产地管理.',
      [faq, customsGuide],
      { menu: ['税费业务', '原产地证管理', '原产地证书签发'] },
    ),
    ...fillingSteps,
  ],
};
