import { text } from '../../rulebook/state';
import { faq } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Looking a certificate up. */
export const verification: Guide = {
  id: 'verification',
  title: text('核查证书真伪', 'Verifying a certificate'),
  purpose: text('签发后自查，或告诉进口商怎样查询。三种途径任选其一。', 'After issue, for yourself or for the importer. Any of three ways.'),
  kind: 'steps',
  steps: [
    step('核查网站：复制证书上的网址打开，按证书号和发票号查询。', 'Verification site: open the address on the certificate; search by its number and the invoice number.', [faq], {
      links: [{ title: text('出口原产地证书核查', 'Verification of export certificates'), address: 'http://origin.customs.gov.cn/' }],
    }),
    step('“单一窗口”：进入原产地证书核查。', 'Single Window: open 原产地证书核查.', [faq], { menu: ['业务应用', '标准版应用', '原产地证', '原产地证书核查'] }),
    step('“掌上海关”App：在服务中查询。', 'Customs app (掌上海关): under 服务.', [faq], { menu: ['服务', '通关物流', 'CO/Approved Exporter Search'] }),
    step('发票号从证书申报信息中复制，不要凭印象输入。', 'Copy the invoice number from the application, do not type it from memory.', [faq]),
  ],
};
