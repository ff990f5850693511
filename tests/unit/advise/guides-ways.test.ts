/** The ways through the portals, by the words that stand there. */
import { describe, expect, it } from 'vitest';
import { guideById, guides } from '@/lib/advise/guides';

/** Menus one behind the other, fields and states side by side, in the order of the steps. */
const ways = (id: string): string[] => (guideById(id)?.steps ?? []).flatMap(({ menu, labels }) => [menu?.join(' > '), labels?.join(' | ')].filter((way) => way !== undefined));
const filling = ['企业基本信息维护', '证书申请', '运输细节 | 自动生成', '第三方发票/非缔约方公司', '申请人承诺信息', '随附单据 | 暂存', '申报', '证书查询'];

describe('guides', () => {
  it.each([
    ['company-data', ['企业基本信息维护', '同步海关企业通用资质信息', '行政区划 | 所属机构 | 申请模式', '同步状态 | 同步成功']],
    ['agency', ['代理信息维护 > 委托人维护代理企业信息']],
    ['pre-review', ['原产地预先核实 > 新建']],
    ['tariff-lookup', ['税费查询 | 原产地 | 目的地', '查编码 | 目的地编码 | 查询', '协定税率 | 原产地 | 目的地 | 编码查询']],
    ['single-window', ['业务应用 > 标准版应用 > 原产地证 > 海关原产地证书', ...filling]],
    ['internet-customs', ['税费业务 > 原产地证管理 > 原产地证书签发', ...filling]],
    ['certificate-status', ['证书查询', '审核通过', '退回修改', '人工复核', '调查']],
    ['self-print-setup', ['原产地证 > 原产地证书自助打印', '印章管理', '授权管理 > 印章签名授权 > 授权', '接收成功']],
    ['printing', ['原产地证书自助打印 > 证书打印', '打印结果 | 是']],
    ['verification', ['业务应用 > 标准版应用 > 原产地证 > 原产地证书核查', '服务 > 通关物流 > CO/Approved Exporter Search']],
    ['not-found', ['打印结果 | 是']],
    ['changing', ['证书状态 | 更改证', '证书状态 | 重发证', '证书状态 | 更改重发证', '原证书号 | 更改/重发原因']],
    ['blocked-preference', ['享惠受阻协调']],
  ])('%s', (id, expected) => {
    expect(ways(id)).toEqual(expected);
  });

  it('lead to the public services', () => {
    const addresses = (id: string): string[] => (guideById(id)?.steps ?? []).flatMap(({ links = [] }) => links.map(({ address }) => address));
    expect([addresses('single-window'), addresses('tariff-lookup'), addresses('verification')]).toEqual([['https://www.singlewindow.cn/'], ['http://wmsw.mofcom.gov.cn/', 'http://fta.mofcom.gov.cn/'], ['http://origin.customs.gov.cn/']]);
    for (const { steps } of guides) for (const { links = [] } of steps) for (const { title } of links) expect([title['zh-CN'].length > 3, title.en.length > 3]).toEqual([true, true]);
  });

  it('name the day of what came in only later: the update of 30 August 2024, Order 270', () => {
    const from = (id: string): string[] => (guideById(id)?.steps ?? []).flatMap((step) => step.from ?? []);
    expect([from('single-window'), from('internet-customs'), from('changing'), from('agency'), from('printing')]).toEqual([['2024-08-30'], ['2024-08-30'], ['2024-09-01'], ['2024-09-01', '2024-08-30', '2024-08-30'], []]);
  });

  it('are steps, but for the causes of a certificate that is not found', () => {
    expect(guides.filter(({ kind }) => kind !== 'steps').map(({ id, kind }) => [id, kind])).toEqual([['not-found', 'causes']]);
    for (const { title, purpose } of guides) for (const words of [title, purpose]) expect([words['zh-CN'].length > 3, words.en.length > 3]).toEqual([true, true]);
  });

  it('come in the order of the work', () => {
    expect(guides.map(({ id }) => id)).toEqual(['company-data', 'agency', 'pre-review', 'tariff-lookup', 'single-window', 'internet-customs', 'certificate-status', 'self-print-setup', 'printing', 'verification', 'not-found', 'changing', 'blocked-preference']);
  });
});
