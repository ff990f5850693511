import {
  attachedMarks,
  codeSupposed,
  expectedDeparture,
  notesOfAll,
  notFound,
  papersOf270,
  selfPrintTrial,
  splitting,
  thirdParties,
  threeYearsSupposed,
  usualMeanings,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, text } from '../state';

/** Cross-Straits ECFA. */
export const H: CertificateReference = {
  ...nothingNoted,
  code: 'H',
  interfaceCode: [codeSupposed('14')],
  meanings: [
    inferred(
      {
        ...usualMeanings,
        'PSR ACU': text('使用累积规则', 'Cumulation used'),
        'PSR DMI': text('使用微小含量规则', 'De minimis used'),
        'PSR FG': text('使用可互换材料', 'Fungible materials used'),
      },
      'form-ecfa',
    ),
  ],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  exchange: [inferred(text('据称已联网', 'Said to be exchanged'), 'unverified')],
  boxes: [
    attachedMarks,
    ...thirdParties,
    official(
      text(
        '出口商填名称、地址、电话、传真、电子邮件，无传真或邮箱的填“无”；进口商为对方登记的企业，填法相同',
        'Exporter: name, address, phone, fax and e-mail, 无 where there is none; importer registered on the other side, in the same way',
      ),
      'form-ecfa',
    ),
    official(text('生产商填在第2栏，多家的全部列明，可附清单', 'Producers in box 2, all of them; a list may be attached'), 'form-ecfa'),
    official(text('货物描述用中文，可附英文', 'Description in Chinese; English may be added'), 'form-ecfa'),
    official(text('第8栏填进口方8位税则号列', 'Box 8: eight-digit code of the importing side'), 'form-ecfa'),
    official(text('第13栏填出口商发票的价格、编号和日期', 'Box 13: price, number and date of the exporter’s invoice'), 'form-ecfa'),
    official(text('第6栏填订单号、信用证号', 'Box 6: order and L/C numbers'), 'form-ecfa'),
    official(
      text('离港日期未定时填预计日期并注明“预计”', 'While the departure is not fixed give the expected date with 预计'),
      'form-ecfa',
    ),
    expectedDeparture,
  ],
  changes: [selfPrintTrial],
  notes: [...notesOfAll, splitting],
  gaps: [notFound('没有唛头时的中文填法', 'The Chinese words for no marks')],
};
