import { text } from '../../rulebook/state';
import { faq, selfPrintNotes } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Printing a certificate and confirming the print. */
export const printing: Guide = {
  id: 'printing',
  title: text('打印证书与确认打印结果', 'Printing and confirming'),
  purpose: text('证书审核通过后。哪些目的国可自助打印，见“建议”中的打印方式。', 'After approval. Which destinations are self-printed stands in the advice on printing.'),
  kind: 'steps',
  steps: [
    step('自助打印：进入证书打印，按证书号或签发日期查询。查不到时先放宽日期范围。', 'Self-printing: look the certificate up by number or date of issue; widen the dates if it does not appear.', [faq, selfPrintNotes], {
      menu: ['原产地证书自助打印', '证书打印'],
    }),
    step('用有自动双面打印功能的彩色打印机、A4纸打印，核对印章、签名、二维码是否清晰完整。', 'Print in colour on A4 with automatic duplex; see that seals, signatures and the QR code are clear.', [faq]),
    step('打印无误的，打印结果确认选“是”。选“否”或不确认，证书不会归档，境外查不到。', 'If the print is good, confirm it with 是. Otherwise the certificate is not archived and cannot be found abroad.', [faq], { labels: ['打印结果', '是'] }),
    step(
      '仍查不到待打印证书：印章授权的回执须早于证书最后一次审核通过；晚了的，请签证机构退回重审。',
      'Still not offered for printing: the authorisation must be earlier than the last approval; if it is later, have the issuing body send it back and approve it again.',
      [selfPrintNotes],
    ),
    step('套打：用自海关申领的空白证书和针式打印机打印，加盖企业中英文印章、由授权人员签字，到海关现场签证。适用于所有证书类型。', 'On a blank: dot-matrix printer and a form drawn from customs, company seal and signature, then to the customs counter. Works for every type.', [faq]),
    step('唛头另附页的，无论哪种打印方式，都要把证书和唛头页交海关现场加盖印章。', 'Marks on a separate sheet are stamped at customs together with the certificate, however it was printed.', [faq]),
  ],
};
