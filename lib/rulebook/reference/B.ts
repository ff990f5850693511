import { codeSupposed, notesOfAll, notFound, papersOf270, selfPrintTrial, threeYearsSupposed, usualBoxes } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { documented, inferred, official, secondary, text } from '../state';

/** Asia-Pacific Trade Agreement. */
export const B: CertificateReference = {
  ...nothingNoted,
  code: 'B',
  interfaceCode: [codeSupposed('01')],
  valueContent: [
    secondary(
      {
        share: null,
        formula: text(
          '非原产材料价值不超过FOB的55%（最不发达国家65%）；成员国累计成分不低于60%（最不发达国家50%）',
          'Non-originating value at most 55% of FOB (65% for least developed countries); cumulated content at least 60% (50%)',
        ),
      },
      'apta-text',
    ),
  ],
  meanings: [
    secondary(
      {
        A: text('完全获得', 'Wholly obtained'),
        B: text('含非原产成分，后加其占FOB的百分比，如 B 50%', 'Limit of non-originating content, followed by its share of FOB: B 50%'),
        C: text('成员国累计成分，后加百分比，如 C 60%', 'Cumulated content of members, followed by its share: C 60%'),
        D: text('特定原产地标准', 'Special criteria'),
      },
      'filling-apta',
    ),
  ],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  ports: [
    secondary(
      text(
        '写作 FROM SHANGHAI, CHINA TO BUSAN, KOREA BY SEA；经第三国的加 VIA；启运港在中国大陆，到达港在成员国',
        'FROM SHANGHAI, CHINA TO BUSAN, KOREA BY SEA; through a third country with VIA; loading in the mainland, discharge in a member',
      ),
      'filling-apta',
    ),
  ],
  reissue: [
    secondary(
      text('第3栏注明 CERTIFIED TRUE COPY 及原证书签发日期', 'Box 3: CERTIFIED TRUE COPY and the day of first issue'),
      'filling-apta',
    ),
  ],
  boxes: [
    ...usualBoxes,
    secondary(text('第5栏填4位HS编码，如95.06', 'Box 5: HS code of four digits, as 95.06'), 'filling-apta'),
    official(text('第9栏填毛重或其他数量', 'Box 9: gross weight or other quantity'), 'form-b-2006'),
    secondary(text('收货人填进口成员国的最终收货人', 'Consignee: the final one in the importing member'), 'filling-apta'),
  ],
  changes: [
    inferred(text('第四轮谈判成果实施，新增原产标准E', 'Amendment of the agreement: a criterion E is added'), 'unverified', { from: '2018-07-01' }),
    selfPrintTrial,
    inferred(text('蒙古国加入', 'Mongolia joins'), 'unverified', { from: '2021-01-01' }),
  ],
  notes: [
    ...notesOfAll,
    documented(
      text('协定没有补发规定，须在出口时或装运日起3个工作日内申请', 'The agreement has no retrospective issue: apply at export or within three working days from shipment'),
      'customs-faq-2023',
    ),
  ],
  gaps: [
    notFound('2018年修订后的原产标准代码', 'Letters of the criteria after the revision of 2018'),
    notFound('输孟加拉国、斯里兰卡、老挝、蒙古能否自助打印', 'Self-printing to Bangladesh, Sri Lanka, Laos and Mongolia'),
  ],
};
