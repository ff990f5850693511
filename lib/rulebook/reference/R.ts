import {
  byProduct,
  codeSupposed,
  endMarkPrinted,
  notesOfAll,
  notFound,
  packing,
  papersOf270,
  portsOf,
  splitting,
  thirdParties,
  trueCopy,
  usualMeanings,
  valuePerProduct,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { official, secondary, text } from '../state';

/** China-Peru FTA. */
export const R: CertificateReference = {
  ...nothingNoted,
  code: 'R',
  interfaceCode: [codeSupposed('12')],
  originRule: [byProduct('treaty-pe')],
  valueContent: [valuePerProduct('treaty-pe')],
  deMinimis: [official(text('10%；成套货品15%', '10%; sets 15%'), 'treaty-pe')],
  meanings: [
    secondary(
      { ...usualMeanings, PSR: text('符合产品特定原产地规则；价值成分规则的加注百分比', 'Meets the product-specific rule; with a value rule add the percentage') },
      'notes-pe-2025',
    ),
  ],
  documents: [papersOf270],
  archive: [official({ years: 3 }, 'treaty-pe')],
  ports: [secondary(portsOf('秘鲁', 'Peru'), 'filling-pe')],
  reissue: [trueCopy('treaty-pe')],
  exhibition: [official(text('可以，附展览会名称和地址', 'Allowed, with name and address of the exhibition attached'), 'treaty-pe')],
  waiver: [official(text('货值不超过600美元可用原产地声明', 'A declaration of origin will do up to USD 600'), 'treaty-pe')],
  boxes: [
    packing,
    endMarkPrinted('gacc-2010-13'),
    ...thirdParties,
    secondary(
      text('出口商为境内登记企业；O/B、C/O、VIA 仅限境内委托人', 'Exporter: a company registered in China; O/B, C/O, VIA only for a domestic principal'),
      'filling-pe',
    ),
    official(text('第8栏填6位HS编码，第10栏填毛重、数量或其他计量', 'Box 8: six-digit HS code; box 10: gross weight, quantity or other measure'), 'gacc-2010-13'),
    official(text('第11栏填发票，第12栏填发票金额', 'Box 11: invoice; box 12: invoiced value'), 'gacc-2010-13'),
    official(text('第5栏为备注', 'Box 5: remarks'), 'gacc-2010-13'),
    official(text('重发字样填在备注栏', 'The wording of a true copy stands in the remarks'), 'treaty-pe'),
    secondary(text('补发字样标注在证书标题处', 'The retrospective wording stands beside the title'), 'retro-table-2016'),
    secondary(text('出运日期前可加 ON 或 ON/AFTER', 'The date of departure may be preceded by ON or ON/AFTER'), 'filling-pe'),
  ],
  notes: [
    ...notesOfAll,
    splitting,
    secondary(text('协定没有规定补发期限，1年是实务做法', 'The treaty names no limit for retrospective issue; a year is practice'), 'retro-table-2016'),
  ],
  gaps: [notFound('升级议定书（2024年11月签署，未核实）的生效日期和证书变化', 'Entry into force of the upgrade (signed 2024-11, not verified) and its form')],
};
