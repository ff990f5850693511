import { afterEach, describe, expect, it } from 'vitest';
import { looksLikeCertificateForm } from '@/lib/portal/detect';
import { buildForm, layouts, type Language } from './forms';
import { buildPage, type PageParts } from './pages';

afterEach(() => document.body.replaceChildren());

const others: Readonly<Record<string, PageParts>> = {
  'the sign-in page': { fields: ['用户名', '密码', '验证码'], buttons: ['登录'] },
  'the sign-in by card': { fields: ['请输入卡密码'], buttons: ['登录'] },
  'an export customs declaration': {
    title: '出口报关单整合申报',
    fields: ['申报地海关', '预录入编号', '海关编号', '出境关别', '备案号', '出口日期', '申报日期', '境内发货人', '境外收货人', '运输方式', '运输工具名称及航次号', '提运单号', '生产销售单位', '监管方式', '征免性质', '许可证号', '合同协议号', '贸易国(地区)', '运抵国(地区)', '指运港', '离境口岸', '包装种类', '件数', '毛重', '净重', '成交方式', '运费', '保费', '杂费', '商品编号', '商品名称', '原产国(地区)', '最终目的国(地区)', '境内货源地', '征免'],
    long: ['标记唛码及备注', '规格型号'], buttons: ['暂存', '申报'],
  },
  'an import customs declaration': { fields: ['申报地海关', '进境关别', '境内收货人', '境外发货人', '提运单号', '消费使用单位', '启运国(地区)', '经停港', '入境口岸', '货物存放地点', '启运港', '征免性质', '监管方式', '商品编号', '商品名称', '原产国', '最终目的国', '单价', '总价', '币制', '优惠贸易协定代码', '原产地证明编号', '原产地证明商品项号'], long: ['标记唛码及备注'] },
  'the declaration of elements of preferential origin': { title: '优惠贸易协定原产地要素申报', fields: ['优惠贸易协定代码', '原产地证明类型', '原产地证明编号', '原产地证书签发日期', '签证机构', '原产国', '出口商', '生产商', '运输单证号', '商品序号', 'HS编码', '数量', '单位', '原产地标准'], buttons: ['暂存', '申报'] },
  'a sea waybill': { fields: ['提单号', '发货人', '收货人', '通知人', '船名', '航次', '收货地', '装货港', '卸货港', '目的港', '交货地', '箱号', '封号', '件数', '毛重', '体积', '运费条款'], long: ['唛头', '货物描述'], buttons: ['保存'] },
  'a booking': { fields: ['订舱号', 'Booking No', '托运人', '收货人', '启运港', '卸货港', '目的港', '船名航次', '出运日期', '箱型', '箱量', 'HS编码', '货物描述'], long: ['唛头'] },
  'a manifest': { fields: ['舱单传输人', '货物运输批次号', '提单号', '收货人', '发货人', '装货港', '卸货港', '集装箱号', '货物描述', '件数', '毛重', '唛头'], long: ['备注'] },
  'the query page for certificates': { title: '证书查询', fields: ['证书编号', '证书类型', '签证机构', '申请日期', '至', '出口商', '进口商', '目的国', '发票号', '申报员'], buttons: ['查询', '重置'], columns: ['序号', '证书编号', '证书类型', '发票号', '目的国', '申请日期', '状态'] },
  'the public verification of certificates': { title: '原产地证书核查', fields: ['证书编号', '证书类型', '发票号', '验证码'], buttons: ['查询'] },
  'the printing of certificates': { title: '原产地证书自助打印', fields: ['证书编号', '证书类型', '签证机构', '签发日期', '至', '打印状态', '打印结果', '企业名称'], buttons: ['查 询', '打印'], columns: ['证书编号', '证书类型', '签证机构', '目的国', '申报员', '发票号'] },
  'the maintenance of company data': { title: '企业基本信息维护', fields: ['企业中文名称', '企业英文名称', '统一社会信用代码', '组织机构代码', '行政区划', '所属机构', '申请模式', '企业英文地址', '联系人', '联系电话', '电子邮箱', '传真', '申报员姓名', '申报员身份证号', '同步状态'], long: ['经营范围'], buttons: ['保存', '同步海关企业通用资质信息'] },
  'the pre-review of products': { title: '产品预审', fields: ['商品HS编码', '产品名称', '规格型号', '英文名称', '计量单位', '出厂价', 'FOB价', '原产地标准', '证书类型', '目的国', '生产企业', '原材料名称', '原材料HS编码', '原产国', '单位用量', '单价', '金额'], long: ['加工工序'], buttons: ['保存', '提交'] },
  'the agency relations': { title: '代理信息维护', fields: ['委托企业名称', '委托企业代码', '代理企业名称', '代理企业代码', '有效期起', '有效期止', '联系人', '联系电话', '委托书编号'], buttons: ['新增', '保存'] },
  'an e-commerce order': { fields: ['收货人', '手机号码', '详细地址', '省', '市', '区', '邮编', '发票抬头', '发票号', '税号', '备注'], buttons: ['提交订单'] },
  'an invoice in a trade program': { title: 'Commercial invoice', fields: ['Invoice No.', 'Invoice date', 'Exporter', 'Consignee', 'Port of loading', 'Port of discharge', 'Contract No.', 'L/C No.', 'Price terms', 'HS Code', 'Quantity', 'Amount'], long: ['Marks and numbers', 'Description of goods'] },
  'a packing list': { fields: ['Exporter', 'Consignee', 'Invoice No.', 'Date of shipment', 'Port of loading', 'Gross weight', 'Net weight', 'Packages', 'Measurement'], long: ['Shipping marks', 'Goods description'] },
  'a licence application': { title: '出口许可证申请', fields: ['许可证编号', '出口商', '发货人', '贸易方式', '合同号', '报关口岸', '进口国', '收款方式', '运输方式', '商品名称', '商品编码', '规格等级', '数量', '单价', '总值'], long: ['备注'] },
  'an inspection application': { fields: ['报检号', '报检类别', '发货人', '收货人', '货物名称', 'HS编码', '产地', '数/重量', '货物总值', '包装种类', '运输工具名称号码', '贸易方式', '合同号', '信用证号', '启运地', '到达口岸', '输往国家'], long: ['标记及号码', '特殊要求'] },
  'a page with a news text on certificates': { fields: ['搜索'], filler: 300 },
  'the certificate shown for reading only': { title: '原产地证书 证书类型 签证机构 领证机构', fields: ['页码'], columns: ['证书编号', '签证机构', '出口商', '进口商', '唛头', '原产地标准', '运输细节', '申报员'] },
};

describe('pages that hold no application', () => {
  it.each(Object.keys(others))('stay without the assistant: %s', (name) => {
    buildPage(others[name] ?? { fields: [] });
    expect(looksLikeCertificateForm(document)).toBe(false);
  });
});

describe('the entry form of a certificate', () => {
  it.each(layouts)('is seen in layout %s and in every language', (layout) => {
    for (const language of ['zh', 'hant', 'en', 'both'] as const satisfies readonly Language[]) {
      for (const seed of [1, 2, 3]) {
        const { root } = buildForm({ layout, language, ids: 'unknown', seed });
        expect(looksLikeCertificateForm(document), `${language} ${seed}`).toBe(true);
        root.remove();
      }
    }
  });

  it('is not seen before it has been drawn, and is once it has', () => {
    const { root } = buildForm({ layout: 'cells', language: 'zh', ids: 'pairs', seed: 4 });
    root.remove();
    expect(looksLikeCertificateForm(document)).toBe(false);
    document.body.append(root);
    expect(looksLikeCertificateForm(document)).toBe(true);
  });

  it('is seen by its basic part alone', () => {
    buildPage({ title: '基本信息', fields: ['证书类型', '证书编号', '公司中文名称', '产地证备案号', '申报员', '签证机构', '领证机构', '申请日期', '目的国', '发票号', '发票日期'], long: ['出口商', '进口商'], buttons: ['选择', '暂存', '检查', '申报'] });
    expect(looksLikeCertificateForm(document)).toBe(true);
  });

  it('is seen by the goods part in a frame of its own', () => {
    buildPage({ title: '商品信息', fields: ['商品序号', '非货物项', 'HS编码', '货物名称(中文)', '货物名称(英文)', '包装件数', '标准货物数/重量', '标准货物单位', '毛重', '原产地标准', '发票号', 'FOB值'], long: ['货物描述'], buttons: ['保存', '关闭'] });
    expect(looksLikeCertificateForm(document)).toBe(true);
  });

  it('is seen where the page is full of other text', () => {
    buildForm({ layout: 'columns', language: 'zh', ids: 'unknown', seed: 2 });
    buildPage({ fields: [], filler: 2000 });
    expect(looksLikeCertificateForm(document)).toBe(true);
  });
});
