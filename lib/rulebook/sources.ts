import type { Source } from './source';

const gacc = (year: number, number: number, address?: string): Source => ({
  title: `海关总署公告${year}年第${number}号`,
  publisher: '海关总署',
  date: String(year),
  confidence: 'official',
  ...(address && { address: `https://${address}` }),
});

const order = (number: number, date: string, address?: string): Source => ({
  title: `海关总署令第${number}号`,
  publisher: '海关总署',
  date,
  confidence: 'official',
  ...(address && { address: `https://${address}` }),
});

const treaty = (name: string, date: string, address?: string): Source => ({
  title: `${name}原产地规则`,
  publisher: '协定文本',
  date,
  confidence: 'official',
  ...(address && { address: `https://${address}` }),
});

const tota = 'github.com/mappingtreaties/tota';

const holidays = (year: number): Source => ({
  title: `国务院办公厅关于${year}年部分节假日安排的通知`,
  publisher: '国务院办公厅',
  date: String(year - 1),
  confidence: 'official',
});

const note = (title: string, date?: string, address?: string): Source => ({
  title,
  publisher: '业内资料',
  confidence: 'secondary',
  ...(date && { date }),
  ...(address && { address: `https://${address}` }),
});

/**
 * The documents that facts, rules and advice rest on, by id. Official texts were read in the original or in a
 * reprint (then the address is the reprint's); `unverified` stands for trade knowledge that nobody has checked.
 */
export const sources = {
  // General law and practice
  'customs-faq-2023': { title: '出口货物原产地证书实务常见问题答疑', publisher: '海关（转载）', date: '2023-10-13', address: 'http://cnab777.com/news/index/detail.html?id=400', confidence: 'source-document' },
  'customs-guide-2023': { title: '原产地证书申领办事指南（取消备案后）', publisher: '海关（转载）', date: '2023', confidence: 'source-document' },
  'self-print-report-2019': { title: 'Harbin Customs streamlines Certificates of Origin process', publisher: '中国日报网', date: '2019-05-28', confidence: 'source-document' },
  'order-114': { title: '《非优惠原产地证书签证管理办法》（原质检总局令第114号，2018年修订）', publisher: '海关总署', date: '2018-05-29', confidence: 'source-document' },
  'order-270': { ...order(270, '2024-07-30', 'amz123.com/t/yjOc9jYE'), title: '海关总署令第270号（出口货物原产地证书签发）' },
  'origin-regulation': { title: '《中华人民共和国进出口货物原产地条例》', publisher: '国务院', date: '2019-03-02', confidence: 'official' },
  'gacc-2023-136': { ...gacc(2023, 136), date: '2023-10-09' },
  'schema-2022-1': { ...gacc(2022, 1), title: '海关总署公告2022年第1号（原产地证书数据导入接口）' },
  'update-notice-2024-08-30': { title: '单一窗口海关原产地证书系统更新通知', publisher: '中国电子口岸数据中心', date: '2024-08-29', confidence: 'official' },
  'return-reasons': { title: '原产地证书退证原因七问', publisher: '海关（转载）', date: '2021', confidence: 'official' },
  'smart-review-2020': { title: '原产地证书智能审核填制要点', publisher: '海关（转载）', date: '2020-12', address: 'http://www.onoqq.cn/news/detail-20742.html', confidence: 'official' },
  'customs-qa-2025': note('《中国海关》杂志答疑：原产地证书签发管理办法', '2025', '10100.com/article/66790113'),
  'customs-qa-2025-2': note('《中国海关》杂志答疑：原产地证书签发管理办法（续）', '2025-12-02', 'cceeccic.org/1127068024.html'),
  'seal-notes': note('原产地证书自助打印印章、签名上传及授权说明', undefined, 'm.007swz.com/news/xinxi/amvdsh.html'),
  'self-print-notes': note('自助打印查询不到证书的原因', undefined, 'guanwuxiaoer.com/thread-4159-1-1.html'),
  'pre-review-notes': note('产品预审操作步骤', '2023-11', '97966006.007swz.com/news-aghxvk.html'),
  'cost-sheet-notes': note('产品成本明细单填写要求'),
  'company-data-notes': note('原产地证企业基本信息维护说明', '2023', 'haiwailink.com/cases/place/1071.html'),
  'portal-field-notes': note('单一窗口原产地证申报页面字段说明（第三方整理）', '2026'),
  'review-errors': note('审单员常见差错代码', undefined, 'qikantianxia.com/a/filew69e11bu.html'),
  'document-errors': note('进出口单证常见不符点清单（第三方整理）'),
  'type-list': note('原产地证书种类一览', '2023', 'cogolinks.com/articles/2889'),
  'retro-table-2016': note('各类证书补发签注一览表', '2016'),
  'simulator-notes': note('单一窗口原产地证录入教学系统常见问题'),
  'own-library': { title: '本企业资料库', publisher: '本企业', confidence: 'inferred' },
  unverified: { title: '业内常识，尚未核实', publisher: '—', confidence: 'inferred' },

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
  'aqsiq-2017-georgia': { title: '质检总局关于签发中国—格鲁吉亚自贸协定原产地证书的公告', publisher: '质检总局', date: '2017-12-27', confidence: 'official' },
  'sg-s724-2019': { title: '新加坡附属法例 S 724/2019（中新自贸协定升级）', publisher: '新加坡政府', date: '2019', address: 'https://sso.agc.gov.sg', confidence: 'official' },

  // Treaties
  'apta-text': treaty('《亚太贸易协定》', '2005'),
  'treaty-pk': treaty('中国—巴基斯坦自贸协定', '2006', tota),
  'treaty-cl': treaty('中国—智利自贸协定', '2005', tota),
  'treaty-nz': treaty('中国—新西兰自贸协定', '2008', tota),
  'treaty-sg': treaty('中国—新加坡自贸协定', '2008', tota),
  'treaty-pe': treaty('中国—秘鲁自贸协定', '2009', tota),
  'treaty-cr': treaty('中国—哥斯达黎加自贸协定', '2010', tota),
  'treaty-is': treaty('中国—冰岛自贸协定', '2013', tota),
  'treaty-ch': treaty('中国—瑞士自贸协定', '2013', tota),
  'treaty-kr': treaty('中国—韩国自贸协定', '2015', tota),
  'treaty-au': treaty('中国—澳大利亚自贸协定', '2015', tota),
  'treaty-ge': treaty('中国—格鲁吉亚自贸协定', '2017', 'edit.wti.org'),
  'treaty-mu': treaty('中国—毛里求斯自贸协定', '2019', 'edit.wti.org'),
  'treaty-kh': treaty('中国—柬埔寨自贸协定', '2020', 'edit.wti.org'),
  'treaty-ni': treaty('中国—尼加拉瓜自贸协定', '2023', 'edit.wti.org'),
  'rcep-text': treaty('《区域全面经济伙伴关系协定》', '2020', 'edit.wti.org'),

  // Forms and filling instructions
  'form-gsp': note('FORM A 背面说明', '2007'),
  'form-b-2006': { title: '《亚太贸易协定》原产地证书格式', publisher: '质检总局', date: '2006', confidence: 'official' },
  'form-e-2010': { title: 'FORM E 格式及背面说明', publisher: '协定附件', date: '2010', confidence: 'official' },
  'form-pk': { title: '中巴自贸协定原产地证书填制说明', publisher: '协定附件', date: '2006', confidence: 'official' },
  'form-cl': { title: 'FORM F 背面说明', publisher: '协定附件', date: '2006', confidence: 'official' },
  'form-ch': { title: '中瑞自贸协定附件三证书格式', publisher: '协定附件', date: '2014', confidence: 'official' },
  'form-kr': { title: '中韩自贸协定证书格式及背面说明', publisher: '协定附件', date: '2015', confidence: 'official' },
  'form-au': { title: '中澳自贸协定附件三-A证书格式', publisher: '协定附件', date: '2015', confidence: 'official' },
  'form-ecfa': { title: 'ECFA 原产地证书格式及填制说明', publisher: '海关总署', date: '2010', confidence: 'official' },
  'form-rcep': { title: 'RCEP 原产地证书格式', publisher: '协定附件', date: '2022', confidence: 'official' },
  'filling-co': note('一般原产地证书填制说明', '2016'),
  'filling-apta': note('《亚太贸易协定》证书填制规范', '2017'),
  'filling-nz': note('中国—新西兰证书试行填制说明'),
  'filling-ch': note('中瑞证书试行填制说明', undefined, 'www.doczj.com/doc/7e6758995.html'),
  'filling-kr': note('中韩证书填制说明', '2020', 'en.aichiyou.com/news/987'),
  'filling-pe': note('中秘证书填制说明', '2012'),
  'filling-rcep': note('RCEP 证书填制说明', '2022'),
  'notes-e-2012': note('FORM E 第三方发票填制要点', '2012'),
  'notes-e-2019': note('FORM E 2019年新版原产地标准解读', '2019'),
  'notes-e-rules-2019': note('中国—东盟自贸区原产地规则修订要点', '2019'),
  'asean-protocol-2025': note('中国—东盟自贸区3.0版升级议定书签署解读', '2025-10-28'),
  'eodes-indonesia-2020': note('中国—印度尼西亚原产地电子联网启动通知', '2020-10'),
  'notes-ge-2022': note('中格证书原产地标准说明', '2022'),
  'notes-is-2023': note('中冰证书填制说明', '2023'),
  'notes-pe-2025': note('中秘证书原产地标准说明', '2025'),
  'notes-re-export': note('转口证明书填制注意事项', '2018-06-14', 'ccpit.sx.gov.cn/art/2018/6/14/art_1474433_18618584.html'),
  'chile-2019': note('中智自贸协定升级议定书实施报道', '2019-03'),
  'nz-upgrade-2022': note('中国—新西兰自贸协定升级议定书实施说明', '2022-04', 'chamberdocs.co.nz'),
  'serbia-2024': note('中国—塞尔维亚自贸协定实施报道', '2024-06'),
  'maldives-2025': note('中国—马尔代夫自贸协定实施及首批证书报道', '2025-04'),
  'sg-upgrade-2019': note('中新自贸协定升级议定书实施说明', '2019-11'),
  'pk-ccpit-2021': note('中国贸促会开始签发中巴自贸协定原产地证书', '2021-11'),
  'type-codes-2016': note('原产地证书种类代码表', '2016'),
  'certificate-names': note('原产地证书名称一览'),
  'nz-exchange': note('中国—新西兰原产地电子数据交换', '2016-12'),

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
