import { afterEach, describe, expect, it } from 'vitest';
import type { FormReading } from '@/lib/portal/model';
import { readForm } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';
import { buildPage, listOf } from './pages';

afterEach(() => document.body.replaceChildren());

/** Builds a page from markup; elements are found again by `data-of`, which the recogniser does not know. */
function page(markup: string): FormReading {
  document.body.append(document.createRange().createContextualFragment(markup));
  return readForm(document, createRowMemory());
}

const bound = (reading: FormReading): Record<string, string> =>
  Object.fromEntries(reading.bindings.map(({ path, control }) => [control.element.getAttribute('data-of') ?? '?', path]));
const valueAt = (reading: FormReading, path: string): string | undefined => reading.values.find((value) => value.path === path)?.value;

describe('a line that was wrapped inside its cell', () => {
  it('keeps its label, and the cell beside it takes none', () => {
    const reading = page(`<table style="width:900px"><tr>
      <td style="width:300px">转运港 <input style="width:180px"> 目的港 <input data-of="port" style="width:180px"></td>
      <td style="width:300px">出运日期 <input style="width:180px"> 运输细节 <textarea data-of="details" style="width:180px;height:60px"></textarea></td></tr></table>`);
    expect(bound(reading)).toMatchObject({ port: 'CertificateHead.DestPort', details: 'CertificateHead.TransDetails' });
  });
});

describe('a field with a legend of its own', () => {
  it('is labelled by it; the legend is no heading of a part', () => {
    const single = (label: string, of: string): string => `<fieldset style="display:inline-block"><legend>${label}</legend><textarea data-of="${of}"></textarea></fieldset>`;
    const reading = page(`<h3>基本信息</h3><div>${single('出口商', 'a')}${single('运输细节', 'b')}${single('证书货物生产商描述', 'c')}${single('唛头', 'd')}</div>`);
    expect(bound(reading)).toEqual({ a: 'CertificateHead.Exporter', b: 'CertificateHead.TransDetails', c: 'CertificateHead.Producer', d: 'CertificateHead.Mark' });
  });
});

describe('tabs that nothing but their place in a row tells from headings', () => {
  it('do not name the part of the form below', () => {
    const reading = page(`<div><a class="on">基本信息</a> <a>货物信息</a></div>
      <table><tr><td>出口商代码</td><td><input data-of="code"></td><td>发票号</td><td><input data-of="inv"></td><td>FOB值</td><td><input data-of="fob"></td></tr>
      <tr><td>目的港</td><td><input></td><td>申请日期</td><td><input></td><td>启运港</td><td><input></td></tr></table>`);
    expect(bound(reading)).toMatchObject({ code: 'CertificateHead.CiqRegNo', inv: 'CertificateHead.InvNo', fob: 'CertificateHead.FOBValue' });
  });

  it('a heading with a note beside it stays a heading', () => {
    const reading = page(`<div><span class="title">货物信息</span><span class="more">收起</span></div><div>发票号 <input data-of="inv"> 毛重 <input> HS编码 <input></div>`);
    expect(bound(reading)).toMatchObject({ inv: 'Goods[0].InvNo' });
  });
});

describe('ticks in a line of text', () => {
  it('belong to the text before them where that ends in a colon', () => {
    const reading = page('<p>是否展览证书：<input type="checkbox" data-of="a" checked> 是否预计离港日期：<input type="checkbox" data-of="b"> </p>');
    expect(bound(reading)).toEqual({ a: 'CertificateHead.ExhibitFlag', b: 'CertificateHead.PredictFlag' });
  });
});

describe('a common wording', () => {
  it('goes on with the field before it', () => {
    const reading = page(`<h3>证书信息</h3><div>申报员身份证号码 <input data-of="id"> 联系电话 <input data-of="tel"></div><div>企业联系人 <input> 联系电话 <input data-of="etps"></div>
      <h3>货物信息</h3><div>HS编码 <input> 生产企业名称 <input> 联系人 <input data-of="who"> 联系电话 <input data-of="their"></div>`);
    expect(bound(reading)).toMatchObject({ id: 'CertificateHead.Applicant', tel: 'CertificateHead.ApplTel', etps: 'CertificateHead.EtpsTel', who: 'Goods[0].PrdcEtpsConcEr', their: 'Goods[0].PrdcEtpsTel' });
  });
});

describe('a drop-down', () => {
  it('that shows the number before the name is read by both', () => {
    const reading = page('<label>目的国/地区 <select data-of="a"><option value=""></option><option value="360" selected>360|印度尼西亚</option><option value="702">702|新加坡</option></select></label>');
    expect([valueAt(reading, 'CertificateHead.DestCountryName'), valueAt(reading, 'CertificateHead.DestCountryCode')]).toEqual(['印度尼西亚', '360']);
  });

  it('of names alone does not say the code: it is unknown, not empty', () => {
    const reading = page('<label>目的国/地区 <select data-of="a"><option></option><option selected>印度尼西亚</option><option>新加坡</option></select></label>');
    expect(reading.application.CertificateHead).toEqual({ DestCountryName: '印度尼西亚' });
  });
});

describe('radios for a list of codes', () => {
  it('are read by their codes', () => {
    const reading = page('<table><tr><td>货币单位</td><td><label><input type="radio" name="c" value="USD" checked data-of="a"> 美元</label> <label><input type="radio" name="c" value="EUR"> 欧元</label></td><td>目的国/地区</td><td><label><input type="radio" name="d" value="360" checked data-of="b"> 印度尼西亚</label> <label><input type="radio" name="d" value="702"> 新加坡</label></td></tr></table>');
    expect(reading.application.CertificateHead).toEqual({ Curr: 'USD', DestCountryName: '印度尼西亚', DestCountryCode: '360' });
  });
});

describe('a combo box that keeps its code in its own wrapper', () => {
  it('is read by text and code, whatever its parts are called', () => {
    const reading = page('<table><tr><td>目的国/地区:</td><td><span class="textbox combo"><input class="textbox-text" id="_input1" value="印度尼西亚"><input type="hidden" class="textbox-value" name="x1" value="360"></span></td><td>签证机构:</td><td><span class="textbox combo"><input class="textbox-text" id="_input2" value="宁波海关"><input type="hidden" class="textbox-value" name="x2" value="3101"></span></td></tr></table>');
    expect(reading.application.CertificateHead).toEqual({ DestCountryName: '印度尼西亚', DestCountryCode: '360', OrgCode: '3101' });
  });
});

describe('a pager with the count beside its links', () => {
  it('places the rows of its page', () => {
    buildPage({ title: '基本信息', fields: ['证书编号', '签证机构', '目的港'] });
    const goods = document.createElement('div');
    goods.append(Object.assign(document.createElement('h3'), { textContent: '货物信息' }), listOf(['HS编码', '货物名称', '毛重'], [['8517130000', '手机', '12'], ['6109100021', 'T恤', '30']]));
    goods.append(document.createRange().createContextualFragment('<ul class="pagination"><li><a>1</a></li><li class="active"><a>2</a></li></ul><span>每页 3 条，共 5 条</span>'));
    document.body.append(goods);
    const reading = readForm(document, createRowMemory());
    expect(reading.goodsTotal).toBe(5);
    expect(reading.application.Goods.slice(3)).toEqual([{ HSCode: '8517130000', GoodsName: '手机', GrossWt: '12' }, { HSCode: '6109100021', GoodsName: 'T恤', GrossWt: '30' }]);
  });
});

describe('a window over the page', () => {
  it('takes no label from what lies under it, nor lends one', () => {
    const line = (label: string, of: string): string => `<div style="height:30px"><span style="display:inline-block;width:170px">${label}</span><input data-of="${of}"></div>`;
    const reading = page(`<h3>基本信息</h3><div>${line('合同号', 'a')}${line('申请日期', 'b')}${line('启运港', 'c')}${line('目的港', 'd')}</div>
      <div class="layui-layer" style="position:fixed;left:150px;top:40px;background:#fff"><div class="layui-layer-title">货物编辑</div><div>${line('HS编码', 'e')}${line('毛重', 'f')}${line('货物描述', 'g')}</div></div>`);
    expect(bound(reading)).toMatchObject({ a: 'CertificateHead.ContractNo', b: 'CertificateHead.AplDate', c: 'CertificateHead.LoadPort', d: 'CertificateHead.DestPort', e: 'Goods[0].HSCode', f: 'Goods[0].GrossWt', g: 'Goods[0].GoodsDesc' });
  });
});

describe('a list that is fading out', () => {
  it('lends the field under which it lay no entry as its label', () => {
    const cells = (...inner: string[]): string => `<div style="display:flex;height:28px">${inner.map((each) => `<div style="width:240px">${each}</div>`).join('')}</div>`;
    page(`<h3>运输信息</h3><div>${cells('启运港', '目的港')}${cells('<input data-of="load" style="width:200px">', '<input data-of="port" style="width:200px">')}</div>
      <div class="vxe-select--panel ani--leave" style="position:absolute;width:200px;background:#fff"><div style="line-height:20px">NINGBO</div></div>`);
    const list = document.querySelector<HTMLElement>('.ani--leave');
    const under = document.querySelector<HTMLElement>('[data-of="port"]');
    if (!list || !under) throw new Error('the page is not there');
    // Between the label and the field, where entries of a list above come to lie.
    const { left, top } = under.getBoundingClientRect();
    Object.assign(list.style, { left: `${left + scrollX}px`, top: `${top - 20 + scrollY}px` });
    expect(bound(readForm(document, createRowMemory()))).toMatchObject({ load: 'CertificateHead.LoadPort', port: 'CertificateHead.DestPort' });
  });
});

describe('a list with a single row of inputs', () => {
  it('stays a list where the row has its number', () => {
    const reading = page('<h3>货物信息</h3><table><thead><tr><th>序号</th><th>HS编码</th><th>货物名称</th></tr></thead><tbody><tr><td>1</td><td><input data-of="hs" value="8517130000"></td><td><input data-of="name" value="手机"></td></tr></tbody></table>');
    expect(reading.application.Goods).toEqual([{ GNo: '1', HSCode: '8517130000', GoodsName: '手机' }]);
  });
});
