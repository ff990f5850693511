import { text } from '../../rulebook/state';
import { faq } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Why a certificate cannot be found. */
export const notFound: Guide = {
  id: 'not-found',
  title: text('境外查不到证书', 'The certificate cannot be found abroad'),
  purpose: text('进口方海关或客户反映查不到已签发的证书时，按顺序逐条排除。', 'When the importing customs or the customer cannot find an issued certificate: rule out one cause after another.'),
  kind: 'causes',
  steps: [
    step('证书没有归档：自助打印后没有确认，或确认时没选“是”。补确认打印结果后再查。', 'Not archived: the print was not confirmed with 是. Confirm it, then look again.', [faq], { labels: ['打印结果', '是'] }),
    step('发票号中数字0和字母O混淆。打开申报信息，复制实际录入的发票号查询。', 'Digit 0 and letter O mixed in the invoice number. Copy the number as it was entered.', [faq]),
    step('发票号中有空格或看不见的字符。去不掉时，按录入的原样复制查询。', 'A blank or invisible character in the invoice number. Copy it exactly as entered.', [faq]),
    step('发票号中的“-”录入时用了全角。从申报信息中复制发票号再查。', 'A full-width hyphen in the invoice number. Copy it from the application and look again.', [faq]),
    step('证书信息含有异常字符。请签证机构处理，以后录入时避免。', 'The certificate holds abnormal characters. Have the issuing body deal with it, and avoid them from now on.', [faq]),
    step('仍查不到：带上证书号和发票号，请签证机构协助排查。', 'Still not found: ask the issuing body, with the numbers of certificate and invoice.', [faq]),
  ],
};
