import type { Source } from './source';
import { text } from './state';

const customs = text('海关总署', 'General Administration of Customs (GACC)');
const reprinted = text('海关（转载）', 'Customs (reprint)');
const inspection = text('质检总局', 'General Administration of Quality Supervision (AQSIQ)');

/** Its address, where the text read stands on the web. */
const at = (address: string | undefined) => (address === undefined ? {} : { address: `https://${address}` });

const gacc = (year: number, number: number, address?: string): Source => ({
  title: text(`海关总署公告${year}年第${number}号`, `GACC Announcement No. ${number} of ${year}`),
  publisher: customs,
  date: String(year),
  confidence: 'official',
  ...at(address),
});

const order = (number: number, date: string, address?: string): Source => ({
  title: text(`海关总署令第${number}号`, `GACC Order No. ${number}`),
  publisher: customs,
  date,
  confidence: 'official',
  ...at(address),
});

const treaty = (chinese: string, english: string, date: string, address?: string): Source => ({
  title: text(`${chinese}原产地规则`, `${english}: rules of origin`),
  publisher: text('协定文本', 'Text of the agreement'),
  date,
  confidence: 'official',
  ...at(address),
});

const fta = (chinese: string, english: string, date: string, address: string): Source =>
  treaty(`中国—${chinese}自贸协定`, `China-${english} FTA`, date, address);

const tota = 'github.com/mappingtreaties/tota';

const annexed = (chinese: string, english: string, date: string): Source => ({
  title: text(chinese, english),
  publisher: text('协定附件', 'Annex to the agreement'),
  date,
  confidence: 'official',
});

const holidays = (year: number): Source => ({
  title: text(`国务院办公厅关于${year}年部分节假日安排的通知`, `Notice of the State Council General Office on the public holidays of ${year}`),
  publisher: text('国务院办公厅', 'General Office of the State Council'),
  date: String(year - 1),
  confidence: 'official',
});

const note = (chinese: string, english: string, date?: string, address?: string): Source => ({
  title: text(chinese, english),
  publisher: text('业内资料', 'Trade notes'),
  confidence: 'secondary',
  ...(date && { date }),
  ...at(address),
});

/**
 * The documents that facts, rules and advice rest on, by id. Official texts were read in the original or in a
 * reprint (then the address is the reprint's); `unverified` stands for trade knowledge that nobody has checked.
 * The English title of a document written in Chinese says what it is; it is no official translation.
 */
export const sources = {
  // General law and practice
  'customs-faq-2023': { title: text('出口货物原产地证书实务常见问题答疑', 'Customs Q&A on practice with export certificates of origin'), publisher: reprinted, date: '2023-10-13', address: 'http://cnab777.com/news/index/detail.html?id=400', confidence: 'source-document' },
  'customs-guide-2023': { title: text('原产地证书申领办事指南（取消备案后）', 'Guide to applying for certificates of origin (after filing was abolished)'), publisher: reprinted, date: '2023', confidence: 'source-document' },
  'self-print-report-2019': { title: text('哈尔滨海关简化原产地证书办理流程（英文报道）', 'Harbin Customs streamlines Certificates of Origin process'), publisher: text('中国日报网', 'China Daily website'), date: '2019-05-28', confidence: 'source-document' },
  'order-114': { title: text('《非优惠原产地证书签证管理办法》（原质检总局令第114号，2018年修订）', 'Measures on the issuance of non-preferential certificates of origin (AQSIQ Order 114, 2018)'), publisher: customs, date: '2018-05-29', confidence: 'source-document' },
  'order-270': { ...order(270, '2024-07-30', 'amz123.com/t/yjOc9jYE'), title: text('《中华人民共和国出口货物原产地证书签证管理办法》（海关总署令第270号）', 'Measures on the issuance of certificates of origin for export goods (GACC Order 270)') },
  'origin-regulation': { title: text('《中华人民共和国进出口货物原产地条例》', 'Regulations on the Origin of Import and Export Goods'), publisher: text('国务院', 'State Council'), date: '2019-03-02', confidence: 'official' },
  'gacc-2023-136': { ...gacc(2023, 136), date: '2023-10-09' },
  'schema-2022-1': { ...gacc(2022, 1), title: text('海关总署公告2022年第1号（原产地证书数据导入接口）', 'GACC Announcement No. 1 of 2022 (data import interface for certificates of origin)') },
  'update-notice-2024-08-30': { title: text('单一窗口海关原产地证书系统更新通知', 'Single Window: update notice, customs certificate-of-origin system'), publisher: text('中国电子口岸数据中心', 'China E-Port Data Center'), date: '2024-08-29', confidence: 'official' },
  'return-reasons': { title: text('原产地证书退证原因七问', 'Seven questions on why certificates of origin are returned'), publisher: reprinted, date: '2021', confidence: 'official' },
  'smart-review-2020': { title: text('原产地证书智能审核填制要点', 'Completing certificates of origin for smart review'), publisher: reprinted, date: '2020-12', address: 'http://www.onoqq.cn/news/detail-20742.html', confidence: 'official' },
  'customs-qa-2025': note('《中国海关》杂志答疑：出口货物原产地证书签证管理办法', 'China Customs magazine: Q&A on the Measures for issuing certificates of origin', '2025', '10100.com/article/66790113'),
  'customs-qa-2025-2': note('《中国海关》杂志答疑：出口货物原产地证书签证管理办法（续）', 'China Customs magazine: Q&A on the Measures for issuing certificates of origin (2)', '2025-12-02', 'cceeccic.org/1127068024.html'),
  'seal-notes': note('原产地证书自助打印印章、签名上传及授权说明', 'Self-printing: uploading seal and signatures, authorisation', undefined, 'm.007swz.com/news/xinxi/amvdsh.html'),
  'self-print-notes': note('自助打印查询不到证书的原因', 'Self-printing: why a certificate is not found', undefined, 'guanwuxiaoer.com/thread-4159-1-1.html'),
  'pre-review-notes': note('产品预审操作步骤', 'Product pre-review step by step', '2023-11', '97966006.007swz.com/news-aghxvk.html'),
  'cost-sheet-notes': note('产品成本明细单填写要求', 'How to complete the product cost breakdown'),
  'company-data-notes': note('原产地证企业基本信息维护说明', 'Maintaining company data for certificates of origin', '2023', 'haiwailink.com/cases/place/1071.html'),
  'portal-field-notes': note('单一窗口原产地证申报页面字段说明（第三方整理）', 'Fields of the Single Window certificate-of-origin form (third-party notes)', '2026'),
  'review-errors': note('审单员常见差错代码', 'Reviewers’ codes of common errors', undefined, 'qikantianxia.com/a/filew69e11bu.html'),
  'document-errors': note('进出口单证常见不符点清单（第三方整理）', 'Common discrepancies in trade documents (third-party list)'),
  'type-list': note('原产地证书种类一览', 'List of certificate-of-origin types', '2023', 'cogolinks.com/articles/2889'),
  'retro-table-2016': note('各类证书补发签注一览表', 'Endorsements for retrospective issue, by certificate type', '2016'),
  'simulator-notes': note('单一窗口原产地证录入教学系统常见问题', 'FAQ of the Single Window training system for certificates of origin'),
  'own-library': { title: text('本企业资料库', 'Your company’s library'), publisher: text('本企业', 'Your company'), confidence: 'inferred' },
  unverified: { title: text('业内常识，尚未核实', 'Trade knowledge, not yet verified'), publisher: text('—', '—'), confidence: 'inferred' },

  // Announcements and orders
  'gacc-2010-13': gacc(2010, 13),
  'gacc-2011-11': gacc(2011, 11),
  'gacc-2012-47': gacc(2012, 47),
  'gacc-2015-64': gacc(2015, 64),
  'gacc-2019-49': gacc(2019, 49),
  'gacc-2019-77': gacc(2019, 77),
  'gacc-2019-136': gacc(2019, 136),
  'gacc-2020-63': gacc(2020, 63),
  'gacc-2020-128': gacc(2020, 128, 'eshian.com/laws/56850'),
  'gacc-2021-49': gacc(2021, 49),
  'gacc-2021-84': gacc(2021, 84),
  'gacc-2022-13': gacc(2022, 13, 'customslawyer.cn/index.php/portal/fgk/detail/id/67457.html'),
  'gacc-2022-32': gacc(2022, 32),
  'gacc-2022-33': gacc(2022, 33),
  'gacc-2022-129': gacc(2022, 129),
  'gacc-2023-41': gacc(2023, 41),
  'gacc-2023-190': gacc(2023, 190, 'fl1002.com/doc/215476'),
  'gacc-2024-46': gacc(2024, 46),
  'gacc-2024-106': gacc(2024, 106),
  'gacc-2024-111': gacc(2024, 111, 'hfxyhsm.com/739'),
  'order-178': order(178, '2009'),
  'order-200': order(200, '2010-12-29'),
  'order-202': order(202, '2011'),
  'order-203': order(203, '2011'),
  'order-255': order(255, '2021'),
  'aqsiq-2017-georgia': { title: text('质检总局关于签发中国—格鲁吉亚自贸协定原产地证书的公告', 'AQSIQ announcement on issuing China-Georgia FTA certificates of origin'), publisher: inspection, date: '2017-12-27', confidence: 'official' },
  'sg-s724-2019': { title: text('新加坡附属法例 S 724/2019（中新自贸协定升级）', 'Singapore subsidiary legislation S 724/2019 (China-Singapore FTA upgrade)'), publisher: text('新加坡政府', 'Government of Singapore'), date: '2019', address: 'https://sso.agc.gov.sg', confidence: 'official' },

  // Treaties
  'apta-text': treaty('《亚太贸易协定》', 'Asia-Pacific Trade Agreement', '2005'),
  'treaty-pk': fta('巴基斯坦', 'Pakistan', '2006', tota),
  'treaty-cl': fta('智利', 'Chile', '2005', tota),
  'treaty-nz': fta('新西兰', 'New Zealand', '2008', tota),
  'treaty-sg': fta('新加坡', 'Singapore', '2008', tota),
  'treaty-pe': fta('秘鲁', 'Peru', '2009', tota),
  'treaty-cr': fta('哥斯达黎加', 'Costa Rica', '2010', tota),
  'treaty-is': fta('冰岛', 'Iceland', '2013', tota),
  'treaty-ch': fta('瑞士', 'Switzerland', '2013', tota),
  'treaty-kr': fta('韩国', 'Korea', '2015', tota),
  'treaty-au': fta('澳大利亚', 'Australia', '2015', tota),
  'treaty-ge': fta('格鲁吉亚', 'Georgia', '2017', 'edit.wti.org'),
  'treaty-mu': fta('毛里求斯', 'Mauritius', '2019', 'edit.wti.org'),
  'treaty-kh': fta('柬埔寨', 'Cambodia', '2020', 'edit.wti.org'),
  'treaty-ni': fta('尼加拉瓜', 'Nicaragua', '2023', 'edit.wti.org'),
  'rcep-text': treaty('《区域全面经济伙伴关系协定》', 'Regional Comprehensive Economic Partnership (RCEP)', '2020', 'edit.wti.org'),

  // Forms and filling instructions
  'form-gsp': note('FORM A 背面说明', 'Form A: overleaf notes', '2007'),
  'form-b-2006': { title: text('《亚太贸易协定》原产地证书格式', 'Asia-Pacific Trade Agreement: certificate form'), publisher: inspection, date: '2006', confidence: 'official' },
  'form-e-2010': annexed('FORM E 格式及背面说明', 'Form E: certificate form and overleaf notes', '2010'),
  'form-pk': annexed('中巴自贸协定原产地证书填制说明', 'China-Pakistan FTA: instructions for completing the certificate', '2006'),
  'form-cl': annexed('FORM F 背面说明', 'Form F: overleaf notes', '2006'),
  'form-ch': annexed('中瑞自贸协定附件三证书格式', 'China-Switzerland FTA: certificate form (Annex III)', '2014'),
  'form-kr': annexed('中韩自贸协定证书格式及背面说明', 'China-Korea FTA: certificate form and overleaf notes', '2015'),
  'form-au': annexed('中澳自贸协定附件三-A证书格式', 'China-Australia FTA: certificate form (Annex III-A)', '2015'),
  'form-ecfa': { title: text('ECFA 原产地证书格式及填制说明', 'ECFA: certificate form and instructions for completing it'), publisher: customs, date: '2010', confidence: 'official' },
  'form-rcep': annexed('RCEP 原产地证书格式', 'RCEP: certificate form', '2022'),
  'filling-co': note('一般原产地证书填制说明', 'Non-preferential CO: instructions for completing the certificate', '2016'),
  'filling-apta': note('《亚太贸易协定》证书填制规范', 'Asia-Pacific Trade Agreement: how to complete the certificate', '2017'),
  'filling-nz': note('中国—新西兰证书试行填制说明', 'China-New Zealand FTA: provisional instructions for completing the certificate'),
  'filling-ch': note('中瑞证书试行填制说明', 'China-Switzerland FTA: provisional instructions for completing the certificate', undefined, 'www.doczj.com/doc/7e6758995.html'),
  'filling-kr': note('中韩证书填制说明', 'China-Korea FTA: instructions for completing the certificate', '2020', 'en.aichiyou.com/news/987'),
  'filling-pe': note('中秘证书填制说明', 'China-Peru FTA: instructions for completing the certificate', '2012'),
  'filling-rcep': note('RCEP 证书填制说明', 'RCEP: instructions for completing the certificate', '2022'),
  'notes-e-2012': note('FORM E 第三方发票填制要点', 'Form E: how to show third-party invoicing', '2012'),
  'notes-e-2019': note('FORM E 2019年新版原产地标准解读', 'Form E: the origin criteria of 2019 explained', '2019'),
  'notes-e-rules-2019': note('中国—东盟自贸区原产地规则修订要点', 'China-ASEAN FTA: what the revised rules of origin change', '2019'),
  'asean-protocol-2025': note('中国—东盟自贸区3.0版升级议定书签署解读', 'China-ASEAN FTA 3.0: the signed upgrade protocol explained', '2025-10-28'),
  'eodes-indonesia-2020': note('中国—印度尼西亚原产地电子联网启动通知', 'China-Indonesia electronic origin data exchange: notice of its start', '2020-10'),
  'notes-ge-2022': note('中格证书原产地标准说明', 'China-Georgia FTA: origin criteria explained', '2022'),
  'notes-is-2023': note('中冰证书填制说明', 'China-Iceland FTA: instructions for completing the certificate', '2023'),
  'notes-pe-2025': note('中秘证书原产地标准说明', 'China-Peru FTA: origin criteria explained', '2025'),
  'notes-re-export': note('转口证明书填制注意事项', 'Certificate of re-export: points to note when completing it', '2018-06-14', 'ccpit.sx.gov.cn/art/2018/6/14/art_1474433_18618584.html'),
  'chile-2019': note('中智自贸协定升级议定书实施报道', 'China-Chile FTA: report on the upgrade protocol taking effect', '2019-03'),
  'nz-upgrade-2022': note('中国—新西兰自贸协定升级议定书实施说明', 'China-New Zealand FTA: the upgrade protocol in practice', '2022-04', 'chamberdocs.co.nz'),
  'serbia-2024': note('中国—塞尔维亚自贸协定实施报道', 'China-Serbia FTA: report on its taking effect', '2024-06'),
  'maldives-2025': note('中国—马尔代夫自贸协定实施及首批证书报道', 'China-Maldives FTA: report on its taking effect and the first certificates', '2025-04'),
  'sg-upgrade-2019': note('中新自贸协定升级议定书实施说明', 'China-Singapore FTA: the upgrade protocol in practice', '2019-11'),
  'pk-ccpit-2021': note('中国贸促会开始签发中巴自贸协定原产地证书', 'CCPIT starts issuing China-Pakistan FTA certificates of origin', '2021-11'),
  'type-codes-2016': note('原产地证书种类代码表', 'Table of certificate-of-origin type codes', '2016'),
  'certificate-names': note('原产地证书名称一览', 'List of certificate-of-origin names'),
  'nz-exchange': note('中国—新西兰原产地电子数据交换', 'China-New Zealand electronic origin data exchange', '2016-12'),

  // Public holidays and make-up working days
  'holidays-2019': holidays(2019),
  'holidays-2020': holidays(2020),
  'holidays-2021': holidays(2021),
  'holidays-2022': holidays(2022),
  'holidays-2023': holidays(2023),
  'holidays-2024': holidays(2024),
  'holidays-2025': holidays(2025),
  'holidays-2026': holidays(2026),
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** The source with that id, or undefined. */
export function sourceOf(id: string): Source | undefined {
  return Object.hasOwn(sources, id) ? sources[id as SourceId] : undefined;
}
