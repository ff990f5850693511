import {
  buildDown,
  codeSupposed,
  notesOfAll,
  notFound,
  papersOf270,
  threeYearsSupposed,
  trueCopySupposed,
  untilNewForm,
  usualBoxes,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, secondary, text } from '../state';

/** China-ASEAN FTA. */
export const E: CertificateReference = {
  ...nothingNoted,
  code: 'E',
  interfaceCode: [codeSupposed('02')],
  originRule: [
    secondary(
      text(
        '先看产品特定规则；无特定规则的，46个章的货物为四位税目改变或区域价值成分40%，其余为区域价值成分40%',
        'First the product list; else change of heading or 40% value content for goods of 46 chapters, 40% for the others',
      ),
      'notes-e-rules-2019',
      { from: '2019-08-20' },
    ),
  ],
  valueContent: [secondary({ share: 40, formula: buildDown }, 'gacc-2019-136', { from: '2019-08-20' })],
  deMinimis: [inferred(text('FOB的10%；纺织品也可按重量10%', '10% of FOB; textiles 10% of weight instead'), 'unverified')],
  meanings: [
    secondary(
      {
        WO: text('完全获得（农林渔牧矿产品）', 'Wholly obtained (farming, fishing, mining)'),
        PE: text('完全由原产材料生产', 'Produced exclusively from originating materials'),
        PSR: text('符合产品特定原产地规则', 'Meets the product-specific rule'),
        '40%': text('区域价值成分，填实际百分比，不低于40%', 'Regional value content: the actual percentage, at least 40%'),
        CTH: text('四位税目改变（限46个章）', 'Change of heading (46 chapters)'),
      },
      'notes-e-2019',
      { from: '2019-08-20' },
    ),
  ],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  ports: [
    ...untilNewForm(
      text('证书填离港日期、运输工具和进口成员国卸货港，没有启运港栏', 'Departure, vessel and port of discharge in the importing member; no port of loading'),
      'form-e-2010',
      '2019-08-19',
    ),
  ],
  reissue: [trueCopySupposed],
  exhibition: [official(text('第13栏勾选 Exhibition', 'Exhibition ticked in box 13'), 'form-e-2010')],
  movement: [
    official(
      text(
        '流动证明：凭东盟成员国签发的有效FORM E正本，货物处于海关监管下仅装卸、搬运，进口收货人即为再出口发货人，出口报关前申请，提交申请书、FORM E正本、出口商业发票等，第13栏勾选 Movement Certificate',
        'Movement certificate: on a valid original FORM E of a member; goods under customs control and only handled; the importer is the exporter; applied for before the export declaration with form, original FORM E and export invoice; ticked in box 13',
      ),
      'gacc-2011-11',
      { from: '2011-03-01' },
    ),
  ],
  exchange: [
    secondary(text('新加坡2019-11-01起联网', 'Singapore since 2019-11-01'), 'sg-upgrade-2019', { from: '2019-11-01', until: '2020-10-14' }),
    secondary(
      text(
        '新加坡2019-11-01起、印度尼西亚2020-10-15起联网（含流动证明，过渡至2021-12-31）',
        'Singapore since 2019-11-01, Indonesia since 2020-10-15 (movement certificates too, transition to 2021-12-31)',
      ),
      'eodes-indonesia-2020',
      { from: '2020-10-15' },
    ),
  ],
  boxes: [
    ...usualBoxes,
    secondary(text('第1栏只填出口商，不得有O/B', 'Box 1: the exporter alone, no O/B'), 'notes-e-2012'),
    secondary(
      text('生产商可自行申请，并在第7栏注明其出口代理人', 'A manufacturer may apply itself and name its agent in box 7'),
      'notes-e-2019',
      { from: '2019-08-20' },
    ),
    secondary(text('发票栏填发票号码和日期；第三方贸易填第三方发票', 'Invoice number and date; in third-party trade those of the third party'), 'notes-e-2012'),
    secondary(
      text('选PSR的，还须选区域价值成分、税则归类改变或加工工序', 'With PSR also choose value content, tariff change or process'),
      'portal-field-notes',
    ),
    secondary(text('装运日起3日后申请的，须提供提单复印件', 'Applied for more than three days after shipment: copy of the bill of lading'), 'retro-table-2016'),
  ],
  changes: [
    official(
      text(
        '修订后的原产地规则和新版FORM E实施：不限项数，五种原产标准，白色A4纸',
        'Revised rules and new FORM E: no limit of items, five criteria, white A4',
      ),
      'gacc-2019-136',
      { from: '2019-08-20' },
    ),
    secondary(text('新版FORM E自2019-08-01起可用，旧版可用至2019-08-31', 'The new FORM E may be used from 2019-08-01, the old one until 2019-08-31'), 'notes-e-rules-2019', {
      from: '2019-08-01',
      until: '2019-08-31',
    }),
    secondary(text('3.0版升级议定书签署，尚未见生效', 'The 3.0 protocol is signed; no entry into force found'), 'asean-protocol-2025', { from: '2025-10-28' }),
  ],
  notes: [
    ...notesOfAll,
    secondary(text('协定自2005年起实施', 'The agreement is applied since 2005'), 'type-list'),
    secondary(
      text(
        '办理更改，海关2023年答疑只讲退回原证换发新证；2024-09-01起须在原证书上更正',
        'The customs paper of 2023 knows only a new certificate for the old; since 2024-09-01 the original is corrected by hand',
      ),
      'customs-qa-2025',
      { from: '2024-09-01' },
    ),
  ],
  gaps: [
    notFound('2019年操作规程关于3日起算和FOB值的原文', 'Text of the 2019 procedures on the three days and the FOB value'),
    notFound('3.0版议定书的生效日期和证书格式', 'Entry into force and form of the 3.0 protocol'),
    notFound('输泰国自助打印的公告号', 'Number of the announcement on self-printing to Thailand'),
  ],
};
