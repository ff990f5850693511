import { codeSupposed, notesOfAll, notFound, papersOf270, threeYearsSupposed, trueCopySupposed, usualBoxes } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, secondary, text } from '../state';

/** RCEP; its back-to-back certificate is a type of its own on the portal (BR) and told under `movement`. */
export const RC: CertificateReference = {
  ...nothingNoted,
  code: 'RC',
  interfaceCode: [codeSupposed('22')],
  originRule: [official(text('每项货物都有产品特定原产地规则', 'Every product has its specific rule'), 'rcep-text')],
  valueContent: [
    inferred(
      {
        share: 40,
        formula: text(
          '扣减法（FOB－非原产材料价值）÷FOB，或累加法（原产材料价值＋人工＋间接费用＋利润＋其他）÷FOB；仅产品规则采用区域价值成分时',
          'Build-down (FOB − non-originating) / FOB, or build-up (originating materials + labour + overhead + profit + other) / FOB; only where the product rule asks for it',
        ),
      },
      'unverified',
    ),
  ],
  deMinimis: [official(text('FOB的10%；第50至63章也可按重量10%', '10% of FOB; chapters 50-63 10% of weight instead'), 'rcep-text')],
  meanings: [
    inferred(
      {
        WO: text('完全获得', 'Wholly obtained'),
        PE: text('完全由缔约方原产材料生产', 'Produced exclusively from originating materials of the Parties'),
        CTC: text('产品规则：税则归类改变', 'Product rule: change of tariff classification'),
        RVC: text('产品规则：区域价值成分（须显示FOB值）', 'Product rule: regional value content (FOB is then shown)'),
        CR: text('产品规则：化学反应', 'Product rule: chemical reaction'),
        ACU: text('加注：使用累积规则', 'Added: cumulation'),
        DMI: text('加注：使用微小含量规则', 'Added: de minimis'),
      },
      'filling-rcep',
    ),
  ],
  transit: [
    official(
      text('中转期间只能进行物流作业并处于海关监管下，按要求提供单证', 'In transit only logistics under customs control; documents on request'),
      'rcep-text',
    ),
  ],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  ports: [
    official(
      text('填离港日期、运输工具和进口成员国卸货港，没有启运港栏', 'Departure, vessel or flight and port of discharge in the importing member; no port of loading'),
      'form-rcep',
    ),
  ],
  reissue: [trueCopySupposed],
  movement: [
    inferred(
      text(
        '背对背证书（类型代码BR）：中间缔约方凭有效的原产地证明正本签发，第17栏勾选，有效期不超过原证明',
        'Back-to-back certificate (type BR): issued by a Party on the way on a valid original proof, ticked in box 17, valid no longer than that proof',
      ),
      'form-rcep',
      { from: '2022-01-01' },
    ),
  ],
  boxes: [
    ...usualBoxes,
    secondary(text('出口商栏只填一家境内企业；生产商也可申请', 'Exporter: one mainland company; a producer may apply'), 'filling-rcep'),
    secondary(
      text('多家生产商的第3栏填 SEE BOX 8，在第8栏每项货物后列名称、地址、国家', 'Several producers: SEE BOX 8 in box 3, then name, address and country after each item'),
      'filling-rcep',
    ),
    secondary(text('收货人在RCEP成员国，不填进口方以外的公司', 'Consignee in an RCEP member, none outside the importing Party'), 'filling-rcep'),
    secondary(text('信用证品名笼统的，在括号内加注具体品名', 'Where the letter of credit words the goods too broadly, add the proper name in brackets'), 'filling-rcep'),
    official(text('第9栏填6位HS编码', 'Box 9: six-digit HS code'), 'form-rcep'),
    official(text('填毛重或其他计量', 'Gross weight or other measure'), 'form-rcep'),
    official(text('第12栏仅在采用区域价值成分时填FOB值', 'Box 12: FOB value only where value content is applied'), 'form-rcep'),
    official(text('同一批货物可列一份或多份发票', 'One or several invoices of one shipment may be listed'), 'rcep-text'),
    inferred(text('发票填在第13栏', 'Invoice in box 13'), 'form-rcep'),
    official(text('第14栏为备注', 'Box 14: remarks'), 'form-rcep'),
    secondary(
      text('每项货物选税率标志：非最高税率、相关缔约方最高税率、全部缔约方最高税率', 'Each line chooses its rate: not the highest, highest of the Parties concerned, highest of all'),
      'portal-field-notes',
    ),
  ],
  changes: [
    official(text('协定生效', 'The agreement takes effect'), 'order-255', { from: '2022-01-01' }),
    inferred(
      text(
        '首批成员国：文莱、柬埔寨、老挝、新加坡、泰国、越南、日本、新西兰、澳大利亚',
        'First members: Brunei, Cambodia, Laos, Singapore, Thailand, Vietnam, Japan, New Zealand, Australia',
      ),
      'filling-rcep',
      { from: '2022-01-01' },
    ),
    inferred(text('对韩国生效', 'In force with Korea'), 'gacc-2022-13', { from: '2022-02-01' }),
    inferred(text('对马来西亚生效', 'In force with Malaysia'), 'gacc-2022-13', { from: '2022-03-18' }),
    inferred(text('对缅甸生效', 'In force with Myanmar'), 'unverified', { from: '2022-05-01' }),
    official(text('产品特定规则转换为2022年版协调制度，启用新版证书格式', 'Product rules go to HS 2022, with a new form'), 'gacc-2022-129', { from: '2023-01-01' }),
    inferred(text('对印度尼西亚生效', 'In force with Indonesia'), 'gacc-2022-129', { from: '2023-01-02' }),
    secondary(text('对菲律宾生效，全部15个成员国到齐', 'In force with the Philippines: all fifteen members'), 'filling-rcep', { from: '2023-06-02' }),
  ],
  notes: [
    ...notesOfAll,
    official(text('产品特定规则用2012年版协调制度', 'Product-specific rules use HS 2012'), 'gacc-2022-129', { from: '2022-01-01', until: '2022-12-31' }),
    official(
      text('产品特定原产地规则自2023-01-01起用2022年版协调制度', 'Product-specific rules use HS 2022 from 2023-01-01'),
      'gacc-2022-129',
      { from: '2023-01-01' },
    ),
    secondary(
      text(
        '背对背证书可自助打印：泰国、日本、新加坡、新西兰、澳大利亚、韩国、马来西亚、印度尼西亚',
        'Back-to-back certificates are self-printed to Thailand, Japan, Singapore, New Zealand, Australia, Korea, Malaysia and Indonesia',
      ),
      'type-list',
      { from: '2023-01-02' },
    ),
    secondary(
      text(
        '海关2023年答疑只对尼加拉瓜准许填 ***，本类证书填制说明也准许',
        'The customs paper of 2023 allows *** for Nicaragua alone; the instructions for this form allow it too',
      ),
      'filling-rcep',
    ),
  ],
  gaps: [
    notFound('第11栏原产国规则和星号（税率差别）', 'The country of box 11 and its asterisks (tariff differentials)'),
    notFound('背对背证书输越南能否自助打印', 'Self-printing of back-to-back certificates to Vietnam'),
  ],
};
