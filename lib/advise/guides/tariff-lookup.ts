import { text } from '../../rulebook/state';
import { faq } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Looking duty rates up. */
export const tariffLookup: Guide = {
  id: 'tariff-lookup',
  title: text('查询进口国（地区）税率', 'Looking up duty rates'),
  purpose: text('选证书类型前比较最惠国税率和各协定税率。查询结果仅供参考，以进口方海关为准。', 'To compare rates before choosing a type. For reference only: the importing customs decides.'),
  kind: 'steps',
  steps: [
    step('商务部“外贸实务查询服务”：在“税费查询”中选原产地和目的地。', 'Ministry of Commerce, trade look-up service: choose origin and destination under 税费查询.', [faq], {
      labels: ['税费查询', '原产地', '目的地'],
      links: [{ title: text('外贸实务查询服务', 'Trade look-up service'), address: 'http://wmsw.mofcom.gov.cn/' }],
    }),
    step(
      '用“查编码”按章节逐级选定目的地编码，不要直接填我国的10位编码：各国（地区）后几位不同，可能查不到。',
      'Find the destination\'s own code by chapter with 查编码; the ten digits of the Chinese tariff may not be found there.',
      [faq],
      { labels: ['查编码', '目的地编码', '查询'] },
    ),
    step('与我国有自贸协定的国家（地区），也可在“中国自由贸易区服务网”首页“协定税率”查询。', 'For partners of China\'s agreements also the FTA network, under 协定税率.', [faq], {
      labels: ['协定税率', '原产地', '目的地', '编码查询'],
      links: [{ title: text('中国自由贸易区服务网', 'China FTA network'), address: 'http://fta.mofcom.gov.cn/' }],
    }),
    step('请进口商按其报关编码复核税率和享惠条件。', 'Have the importer confirm rate and conditions under the code of its own declaration.', [faq]),
  ],
};
