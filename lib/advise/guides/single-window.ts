import { text } from '../../rulebook/state';
import { fillingSteps } from './filling-steps';
import { customsGuide, faq } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Applying in the Single Window. */
export const singleWindow: Guide = {
  id: 'single-window',
  title: text('在“单一窗口”申请', 'Applying in the Single Window'),
  purpose: text('从登录到申报，一步步申请海关原产地证书。', 'From sign-in to declaration, step by step.'),
  kind: 'steps',
  steps: [
    step('登录中国国际贸易“单一窗口”，进入海关原产地证书。', 'Sign in to the Single Window and open the customs certificates of origin.', [faq, customsGuide], {
      menu: ['业务应用', '标准版应用', '原产地证', '海关原产地证书'],
      links: [{ title: text('中国国际贸易“单一窗口”', 'China International Trade Single Window'), address: 'https://www.singlewindow.cn/' }],
    }),
    ...fillingSteps,
  ],
};
