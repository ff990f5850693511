import {
  codeSupposed,
  notesOfAll,
  papersOf270,
  portsOf,
  selfPrintTrial,
  splitting,
  threeYearsSupposed,
  trueCopy,
  usualBoxes,
  usualMeanings,
  valuePerProduct,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { official, secondary, text } from '../state';

/** China-New Zealand FTA, upgraded 2022-04-07. */
export const N: CertificateReference = {
  ...nothingNoted,
  code: 'N',
  interfaceCode: [codeSupposed('10')],
  originRule: [
    official(
      text('产品特定原产地规则覆盖全部货物，没有一般规则', 'The product list covers all goods; there is no general rule'),
      'gacc-2022-32',
      { from: '2022-04-07' },
    ),
  ],
  valueContent: [valuePerProduct('treaty-nz')],
  deMinimis: [official(text('FOB的10%', '10% of FOB'), 'treaty-nz')],
  meanings: [
    secondary(
      {
        ...usualMeanings,
        PSR: text('符合产品特定原产地规则（价值成分规则是否加注百分比未核实）', 'Meets the product-specific rule (whether a percentage is added is not verified)'),
      },
      'filling-nz',
    ),
  ],
  transit: [
    secondary(text('中转期间在海关监管下存放不超过6个月', 'Storage in transit under customs control up to 6 months'), 'nz-upgrade-2022', { until: '2022-04-06' }),
    secondary(text('中转期间在海关监管下存放不超过12个月', 'Storage in transit under customs control up to 12 months'), 'nz-upgrade-2022', { from: '2022-04-07' }),
  ],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  ports: [secondary(portsOf('新西兰', 'New Zealand'), 'filling-nz')],
  reissue: [trueCopy('treaty-nz')],
  waiver: [official(text('货值不超过1000美元可用原产地声明', 'A declaration of origin will do up to USD 1,000'), 'treaty-nz')],
  exchange: [secondary(text('2016年12月起联网', 'Since December 2016'), 'nz-exchange')],
  boxes: [
    ...usualBoxes,
    secondary(text('第1栏只填一家境内企业', 'Box 1: one mainland company'), 'filling-nz'),
    secondary(text('生产商填在第2栏，多家的全部列明', 'Producers in box 2, all of them'), 'filling-nz'),
    secondary(text('第6栏填订单号、信用证号', 'Box 6: order and L/C numbers'), 'filling-nz'),
  ],
  changes: [
    selfPrintTrial,
    official(text('升级议定书实施', 'The upgrade takes effect'), 'gacc-2022-32', { from: '2022-04-07' }),
  ],
  notes: [
    ...notesOfAll,
    splitting,
    official(text('证书不得涂改；更正须划去后签注并认证，空白处划去', 'No erasures; strike-outs endorsed and certified, empty space crossed out'), 'treaty-nz'),
    secondary(
      text(
        '海关2023年答疑只对尼加拉瓜准许填 ***，本类证书填制说明也准许',
        'The customs paper of 2023 allows *** for Nicaragua alone; the instructions for this form allow it too',
      ),
      'filling-nz',
    ),
  ],
};
