import {
  attachedMarks,
  byProduct,
  codeSupposed,
  marksRefused,
  notesOfAll,
  notFound,
  packing,
  papersOf270,
  selfPrintTrial,
  splitting,
  thirdParties,
  threeYearsSupposed,
  usualMeanings,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, secondary, text } from '../state';

/** China-Switzerland FTA. */
export const S: CertificateReference = {
  ...nothingNoted,
  code: 'S',
  interfaceCode: [codeSupposed('17')],
  originRule: [byProduct('treaty-ch')],
  valueContent: [
    official(
      { share: null, formula: text('非原产材料价值÷出厂价，上限见各产品规则', 'Non-originating value / ex-works price; the maximum stands in each product rule') },
      'treaty-ch',
    ),
  ],
  deMinimis: [official(text('出厂价的10%，不适用于价值成分规则', '10% of the ex-works price; not for value rules'), 'treaty-ch')],
  meanings: [inferred(usualMeanings, 'unverified')],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  ports: [
    secondary(
      text(
        '启运港为中国大陆港口（不含港澳台），卸货港在瑞士或列支敦士登；卸货港未定的只填国家，经第三国的如 SWITZERLAND VIA ROTTERDAM',
        'Loading in mainland China (not Hong Kong, Macao or Taiwan), discharge in Switzerland or Liechtenstein; while unknown the country alone, through a third port SWITZERLAND VIA ROTTERDAM',
      ),
      'filling-ch',
    ),
  ],
  reissue: [
    official(
      text(
        '注明 CERTIFIED TRUE COPY of the original Certificate of Origin number ___ dated ___，或 DUPLICATE 加号码和日期',
        'Marked CERTIFIED TRUE COPY of the original Certificate of Origin number ___ dated ___, or DUPLICATE with number and date',
      ),
      'treaty-ch',
    ),
  ],
  boxes: [
    packing,
    secondary(text('最后一项货物之后加 *、\\ 或划线截止，中间不留空行', 'After the last goods *, \\ or a line; no empty rows'), 'filling-ch'),
    marksRefused,
    attachedMarks,
    ...thirdParties,
    secondary(text('出口商栏只填一家境内企业', 'Exporter: one mainland company'), 'filling-ch'),
    secondary(text('收货人须在瑞士或列支敦士登', 'The consignee is in Switzerland or Liechtenstein'), 'filling-ch'),
    official(text('毛重以千克计或用其他计量单位', 'Gross mass in kilograms or another measure'), 'form-ch'),
    secondary(text('第4栏填订单号、信用证号', 'Box 4: order and L/C numbers'), 'filling-ch'),
  ],
  changes: [
    selfPrintTrial,
    official(
      text(
        '按第12栏日期，2021-09-01起签发的用新版证书，新旧版不得混用；更改旧版证书的也签发新版',
        'By the date of box 12, certificates issued from 2021-09-01 use the new form; forms are not mixed, and amending an old one yields a new form',
      ),
      'gacc-2021-49',
      { from: '2021-09-01' },
    ),
  ],
  notes: [
    ...notesOfAll,
    splitting,
    secondary(text('协定没有规定补发期限，1年是一般做法', 'The treaty names no limit for retrospective issue; a year is the general rule'), 'customs-faq-2023'),
    secondary(
      text(
        '海关2023年答疑只对尼加拉瓜准许填 ***，本类证书填制说明也准许',
        'The customs paper of 2023 allows *** for Nicaragua alone; the instructions for this form allow it too',
      ),
      'filling-ch',
    ),
  ],
  gaps: [notFound('证书上的原产标准代码', 'Criterion codes of the form')],
};
