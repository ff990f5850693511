import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { matchLabel } from '@/lib/portal/match-label';
import { allFields } from '@/lib/portal/field-index';

const named = (label: string): string[] => matchLabel(label).filter(({ fit }) => fit !== 'near').map(({ field }) => `${field.section}.${field.tag}`);

describe('a label names its field', () => {
  it.each([
    ['出口商', 'CertificateHead.Exporter'], ['出口商：', 'CertificateHead.Exporter'], ['＊出口商（名称、地址、国家）', 'CertificateHead.Exporter'], ['出口商(英文)', 'CertificateHead.Exporter'],
    ['1. 出口商', 'CertificateHead.Exporter'], ['第1栏 出口商', 'CertificateHead.Exporter'], ['Box 1: Exporter', 'CertificateHead.Exporter'], ['出口商 Exporter', 'CertificateHead.Exporter'],
    ['请输入出口商电话', 'CertificateHead.ExporterTel'], ['出口商电话号码', 'CertificateHead.ExporterTel'], ['出口商代码', 'CertificateHead.CiqRegNo'], ['出口商传真', 'CertificateHead.ExporterFax'],
    ['目的港', 'CertificateHead.DestPort'], ['目的港(英文)', 'CertificateHead.DestPort'], ['卸货港名称', 'CertificateHead.UnloadPort'], ['卸货港口', 'CertificateHead.UnloadPort'],
    ['申请日期', 'CertificateHead.AplDate'], ['原证申请日期', 'ModCertificate.OldDeclDate'], ['申请书备注', 'CertificateHead.Note'], ['备注', 'CertificateHead.Remark'], ['證書備註', 'CertificateHead.Remark'],
    ['毛重(KGS)', 'Goods.GrossWt'], ['毛重（千克）：', 'Goods.GrossWt'], ['进口成分比例(%)', 'Goods.ICompPrpr'], ['H.S. 编码', 'Goods.HSCode'], ['货物HS编码', 'Goods.HSCode'],
    ['货物名称(英文)', 'Goods.GoodsNameE'], ['货物名称（中文）', 'Goods.GoodsName'], ['货物名称[英文]', 'Goods.GoodsNameE'], ['单位(英文)', 'Goods.GoodsUnitE'],
    ['HS编码 HS Code', 'Goods.HSCode'], ['FOB Value FOB值', 'CertificateHead.FOBValue'], ['货物名称（英文） Goods Name (English)', 'Goods.GoodsNameE'], ['Unit (Chinese) 标准货物单位（中文）', 'Goods.GoodsUnit'],
    ['申报员身份证号码', 'CertificateHead.Applicant'], ['第三方發票/非締約方公司', 'CertificateHead.ThirdPartyInvFlag'], ['原有情況描述', 'ModCertificate.OldSituDesc'],
    ["Goods consigned from (Exporter's business name, address, country)", 'CertificateHead.Exporter'], ['嘜頭', 'CertificateHead.Mark'], ['原產地標準', 'Goods.OriCriteria'], ['Date of Shipment', 'CertificateHead.IntendExpDate'], ['Invoice date (YYYY-MM-DD)', 'CertificateHead.InvDate OriInv.InvDate'],
  ])('%s', (label, fields) => {
    expect(named(label).join(' ')).toContain(fields.split(' ')[0]);
  });

  it('with the trade\'s many spellings of a number', () => {
    for (const label of ['Certificate No.', 'Certificate Number', 'CERTIFICATE NO', 'Certificate N°']) expect(named(label)).toContain('CertificateHead.CertNo');
  });
});

describe('a label that was typed badly', () => {
  it.each([['出出口商', 'CertificateHead.Exporter'], ['毛重重(KGS)', 'Goods.GrossWt'], ['货物名名称（中文）', 'Goods.GoodsName'], ['*申请书书备注：', 'CertificateHead.Note'], ['备备注', 'CertificateHead.Remark']])('names its field when a character stands twice: %s', (label, field) => {
    expect(named(label)).toEqual([field]);
  });

  it('names its field weakly when two neighbours changed places', () => {
    expect(matchLabel('出运期日')).toEqual([expect.objectContaining({ fit: 'near', field: expect.objectContaining({ tag: 'IntendExpDate' }) })]);
  });

  it('names nothing when what is left is a wording used all over forms', () => {
    for (const label of ['编编号', '电话话', '单位位', '国国']) expect(named(label)).toEqual([]);
  });
});

describe('a label names nothing', () => {
  it.each([
    '出口商法人代表', '出口商开户行', '目的国海关', '出口港口岸', '唛头口', '发票抬头', '货物名称备注', '合同签订日期', '签证机构电话', '申请日期止', '原证出口商', '被委托企业名称', '唛头图片', '启运港代码', '卸货港代码', 'Exporter bank', 'Consignee VAT number', 'Invoice currency rate', '请输入', '：', '*', '查询条件', '运输细节生成方式',
  ])('when words around it change what it says: %s', (label) => {
    expect(named(label)).toEqual([]);
  });
});

describe('for all labels of the message', () => {
  it('each names its own field, however it is decorated', () => {
    const decorate = fc.constantFrom<(label: string) => string>((label) => `${label}：`, (label) => `*${label}`, (label) => ` ${label} *:`, (label) => `【必填】${label}`, (label) => `${label}(必填)`, (label) => `请填写${label}`, (label) => `12、${label}`);
    fc.assert(fc.property(fc.constantFrom(...allFields), decorate, (field, decorated) => {
      expect(matchLabel(decorated(field.spec.label['zh-CN'])).map((match) => match.field)).toContain(field);
    }));
  });

  it('none names its field any more when words are added that change what it says', () => {
    const others = fc.constantFrom('开户行', '法人', '审核人', '附件', '止', '图片', ' bank', ' history', ' reviewer');
    fc.assert(fc.property(fc.constantFrom(...allFields), fc.constantFrom('zh-CN', 'en'), others, (field, language, other) => {
      const strong = matchLabel(field.spec.label[language] + other).filter(({ fit }) => fit !== 'near');
      expect(strong.map((match) => match.field)).not.toContain(field);
    }));
  });
});
