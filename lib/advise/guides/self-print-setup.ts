import { text } from '../../rulebook/state';
import { faq, sealNotes, selfPrintNotes } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Setting self-printing up. */
export const selfPrintSetup: Guide = {
  id: 'self-print-setup',
  title: text('自助打印准备：印章与授权', 'Setting up self-printing: seals and authorisation'),
  purpose: text('首次自助打印前办理一次；印章、签名更换后重办。须在申请证书之前完成。', 'Once, before applying for the first certificate to be self-printed; again when seal or signature change.'),
  kind: 'steps',
  steps: [
    step(
      '扫描企业中英文印章和授权人员签名：600dpi以上、A4幅面、印迹居中；印章彩色，签名黑白。圆章直径不超过4.5厘米，方章不超过5.5×4厘米，椭圆章不超过5.5×4.5厘米，签名不超过3.5×3厘米。',
      'Scan company seal and signature: 600 dpi or more, whole A4, mark in the middle; seals in colour, signature black and white. Round seals up to 4.5 cm, rectangular 5.5 × 4 cm, oval 5.5 × 4.5 cm, signature 3.5 × 3 cm.',
      [sealNotes],
    ),
    step('用电子口岸法人卡登录“单一窗口”，进入原产地证书自助打印。操作员卡不能办理。', 'Sign in with the legal-person card; an operator\'s card is not enough.', [faq, sealNotes], {
      menu: ['原产地证', '原产地证书自助打印'],
    }),
    step('在印章管理中上传印章和签名。', 'Upload seal and signature.', [faq], { menu: ['印章管理'] }),
    step('在授权管理中选默认印章和默认签名，按“授权”。只上传不授权，打印时没有印章签名。', 'Choose the default seal and signature and press 授权. Uploading alone is not enough.', [faq, sealNotes], {
      menu: ['授权管理', '印章签名授权', '授权'],
    }),
    step('查看回执，印章、签名都是“接收成功”才算完成。', 'Both must read 接收成功.', [selfPrintNotes], { labels: ['接收成功'] }),
    step('此后用操作员卡即可打印；新电脑要装最新的电子口岸控件。', 'From then on an operator\'s card will do; a new computer needs the current E-port control.', [sealNotes]),
  ],
};
