import { afterEach, describe, expect, it } from 'vitest';
import type { FormReading } from '@/lib/portal/model';
import { buildPage } from './pages';
import { part, read } from './part';

afterEach(() => document.body.replaceChildren());

const pathOf = (reading: FormReading, id: string): string | null => reading.bindings.find(({ control }) => control.element.id === id)?.path ?? null;
const reasonOf = (reading: FormReading, id: string): string | null => reading.unrecognised.find(({ control }) => control.element.id === id)?.reason ?? null;

describe('the same label in several parts of the form', () => {
  it('is told apart by the heading', () => {
    part('贸易及发票', [['发票号', 'a1'], ['发票日期', 'a2', 'date'], ['合同号', 'a3'], ['FOB值', 'a4']]);
    part('商品明细', [['HS编码', 'b1'], ['发票号', 'b2'], ['货物描述', 'b3', 'textarea'], ['FOB值', 'b4'], ['生产商', 'b5', 'textarea']]);
    part('生产商信息', [['生产商', 'c1', 'textarea']]);
    const reading = read();
    expect(['a1', 'a4', 'b2', 'b4', 'b5'].map((id) => pathOf(reading, id))).toEqual(['CertificateHead.InvNo', 'CertificateHead.FOBValue', 'Goods[0].InvNo', 'Goods[0].FOBValue', 'Goods[0].Producer']);
  });

  it('is told apart by the fields around it where there is no heading', () => {
    part(null, [['贸易方式', 'a1'], ['发票号', 'a2'], ['发票特殊条款', 'a3', 'textarea'], ['信用证号', 'a4']]);
    part(null, [['HS编码', 'b1'], ['货物描述', 'b2', 'textarea'], ['发票号', 'b3'], ['毛重', 'b4'], ['原产地标准', 'b5']]);
    const reading = read();
    expect([pathOf(reading, 'a2'), pathOf(reading, 'b3')]).toEqual(['CertificateHead.InvNo', 'Goods[0].InvNo']);
  });

  it('is left alone where nothing tells', () => {
    part(null, [['出口商', 'a1', 'textarea'], ['启运港', 'a2']]);
    part(null, [['发票号', 'x1']]);
    part(null, [['HS编码', 'b1'], ['毛重', 'b2']]);
    part(null, [['发票号', 'x2']]);
    const reading = read();
    expect([pathOf(reading, 'x1'), pathOf(reading, 'x2')]).toEqual([null, null]);
    expect(reasonOf(reading, 'x1')).toBe('two-fit');
    expect(reading.unrecognised.find(({ control }) => control.element.id === 'x1')?.candidates).toEqual(expect.arrayContaining(['CertificateHead.InvNo', 'Goods.InvNo']));
  });

  it('twice in one part is bound to neither', () => {
    part('基本信息', [['启运港', 'a1'], ['启运港', 'a2'], ['卸货港', 'a3']]);
    const reading = read();
    expect([pathOf(reading, 'a1'), pathOf(reading, 'a2'), pathOf(reading, 'a3')]).toEqual([null, null, 'CertificateHead.UnloadPort']);
  });

  it('of the company is that of the head or of the third party', () => {
    part('企业信息', [['企业名称', 'a1'], ['申报员', 'a2'], ['录入企业代码', 'a3']]);
    part('非缔约方公司', [['企业名称', 'b1'], ['企业地址', 'b2'], ['国别/地区', 'b3']]);
    const reading = read();
    expect(['a1', 'b1', 'b2', 'b3'].map((id) => pathOf(reading, id))).toEqual(['CertificateHead.EtpsName', 'NonpartyCorp[0].EntName', 'NonpartyCorp[0].EntAddr', 'NonpartyCorp[0].EntCountryName']);
  });

  it('in an attachment block is none of ours', () => {
    part('贸易及发票', [['合同号', 'a3']]);
    part('随附单据', [['发票号', 'x1'], ['文件名称', 'x2']]);
    expect(pathOf(read(), 'x1')).toBeNull();
  });
});

describe('labels that look alike', () => {
  it('are not mixed up', () => {
    part('基本信息', [
      ['出口商', 'a1', 'textarea'], ['出口商电话', 'a2'], ['出口商代码', 'a3'], ['出口商邮箱', 'a4'], ['进口商', 'a5', 'textarea'], ['进口商电话', 'a6'], ['目的国', 'a7'], ['目的港', 'a8'], ['转运港', 'a9'], ['中转国', 'a10'],
      ['申请日期', 'a11', 'date'], ['申请地址', 'a12'], ['备注', 'a13', 'textarea'], ['申请书备注', 'a14', 'textarea'], ['运输方式', 'a15'], ['运输细节', 'a16', 'textarea'], ['签证机构', 'a17'], ['领证机构', 'a18'], ['报关单号', 'a19'], ['出口报关日期', 'a20', 'date'],
    ]);
    part('更改信息', [['原证申请日期', 'b1', 'date'], ['原证书号', 'b2']]);
    const reading = read();
    expect(reading.bindings.map(({ control, path }) => `${control.element.id} ${path}`)).toEqual([
      'a1 CertificateHead.Exporter', 'a2 CertificateHead.ExporterTel', 'a3 CertificateHead.CiqRegNo', 'a4 CertificateHead.ExporterEmail', 'a5 CertificateHead.Consignee', 'a6 CertificateHead.ConsigneeTel',
      'a7 CertificateHead.DestCountry', 'a8 CertificateHead.DestPort', 'a9 CertificateHead.TransPort', 'a10 CertificateHead.TransCountryName', 'a11 CertificateHead.AplDate', 'a12 CertificateHead.AplAdd',
      'a13 CertificateHead.Remark', 'a14 CertificateHead.Note', 'a15 CertificateHead.TransMeans', 'a16 CertificateHead.TransDetails', 'a17 CertificateHead.OrgCode', 'a18 CertificateHead.FetchPlace', 'a19 CertificateHead.EntryId', 'a20 CertificateHead.ExpDeclDate',
      'b1 ModCertificate.OldDeclDate', 'b2 ModCertificate.OldCertNo',
    ]);
  });

  it('for the Chinese and the English name are told apart by what stands in them', () => {
    part('货物信息', [['HS编码', 'a1'], ['货物名称', 'a2', 'input', '电话机'], ['货物名称', 'a3', 'input', 'TELEPHONE SETS'], ['毛重', 'a4']]);
    const reading = read();
    expect([pathOf(reading, 'a2'), pathOf(reading, 'a3')]).toEqual(['Goods[0].GoodsName', 'Goods[0].GoodsNameE']);
  });

  it('for the Chinese and the English name stay unbound while both are empty', () => {
    part('货物信息', [['HS编码', 'a1'], ['货物名称', 'a2'], ['货物名称', 'a3'], ['毛重', 'a4']]);
    const reading = read();
    expect([pathOf(reading, 'a2'), pathOf(reading, 'a3')]).toEqual([null, null]);
    expect(reasonOf(reading, 'a2')).toBe('two-fit');
  });

  it('is decided by the other one where that says its language', () => {
    part('货物信息', [['HS编码', 'a1'], ['货物名称', 'a2'], ['货物英文名称', 'a3'], ['毛重', 'a4']]);
    expect(pathOf(read(), 'a2')).toBe('Goods[0].GoodsName');
  });

  it('that contradict each other bind nothing', () => {
    const section = part('基本信息', [['启运港', 'a1'], ['卸货港', 'a2'], ['贸易方式', 'a3']]);
    section.querySelector('#a1')?.setAttribute('aria-label', '目的港');
    expect(pathOf(read(), 'a1')).toBeNull();
  });

  it('that say one thing while the id says another follow the label', () => {
    part('基本信息', [['目的港', 'UnloadPort'], ['卸货港', 'DestPort'], ['启运港', 'LoadPort']]);
    const reading = read();
    expect([pathOf(reading, 'UnloadPort'), pathOf(reading, 'DestPort'), pathOf(reading, 'LoadPort')]).toEqual(['CertificateHead.DestPort', 'CertificateHead.UnloadPort', 'CertificateHead.LoadPort']);
  });

  it('that ask for a date are no tick box, and the other way round', () => {
    const section = part('基本信息', [['出口商', 'a1', 'date'], ['启运港', 'a2']]);
    const line = document.createElement('div');
    line.append('申请日期：', Object.assign(document.createElement('input'), { type: 'checkbox', id: 'a3' }));
    section.append(line);
    const reading = read();
    expect([pathOf(reading, 'a1'), pathOf(reading, 'a3')]).toEqual([null, null]);
  });
});

describe('what is not for filling in', () => {
  const trap = (css: string): HTMLElement => {
    const line = part('基本信息', [['启运港', 'a1'], ['目的港', 'trap', 'input', 'X'], ['卸货港', 'a2']]);
    const field = line.querySelector<HTMLElement>('#trap');
    if (field) field.style.cssText = css;
    return line;
  };

  it.each(['display:none', 'visibility:hidden', 'opacity:0', 'width:1px;height:1px;padding:0;border:0', 'position:absolute;left:-9999px', 'position:absolute;top:-9999px'])('is passed over: %s', (css) => {
    trap(css);
    const reading = read();
    expect(pathOf(reading, 'trap')).toBeNull();
    expect(reading.application.CertificateHead.DestPort).toBeUndefined();
    expect([pathOf(reading, 'a1'), pathOf(reading, 'a2')]).toEqual(['CertificateHead.LoadPort', 'CertificateHead.UnloadPort']);
  });

  it('is passed over inside a transparent or hidden block', () => {
    for (const css of ['opacity:0', 'display:none', 'visibility:hidden']) {
      document.body.replaceChildren();
      part('基本信息', [['目的港', 'trap']]).style.cssText = css;
      expect(pathOf(read(), 'trap')).toBeNull();
    }
  });

  it('is a query form beside the entry form', () => {
    buildPage({ title: '查询条件', fields: ['证书编号', '发票号', '目的国'], buttons: ['查询', '重置'] });
    part('基本信息', [['证书编号', 'a1'], ['申报员', 'a2'], ['发票号', 'a3'], ['贸易方式', 'a4']]);
    const reading = read();
    expect([pathOf(reading, 'a1'), pathOf(reading, 'a3')]).toEqual(['CertificateHead.CertNo', 'CertificateHead.InvNo']);
    expect(reading.unrecognised).toEqual([]);
  });

  it('is a password, a file and a search box', () => {
    const section = part('基本信息', [['启运港', 'a1']]);
    for (const type of ['password', 'file', 'search', 'button']) section.append(Object.assign(document.createElement('input'), { type }));
    expect(read().unrecognised).toEqual([]);
  });
});

describe('fields named like parts of the page', () => {
  it('change nothing', () => {
    const names = ['getAttribute', 'querySelector', 'querySelectorAll', 'elements', 'addEventListener', 'parentNode', 'parentElement', 'nodeType', 'children', 'childNodes', 'firstChild', 'id', 'action', 'closest', 'matches', 'contains', 'textContent', 'getBoundingClientRect', 'checkVisibility', 'ownerDocument', 'localName', 'className'];
    const clean = part('基本信息', [['出口商', 'a1', 'textarea'], ['启运港', 'a2'], ['目的港', 'a3'], ['发票号', 'a4'], ['合同号', 'a5']]);
    const before = read().bindings.map(({ path }) => path);
    const form = document.createElement('form');
    form.append(...clean.childNodes);
    for (const name of names) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name }));
    clean.append(form);
    const images: HTMLImageElement[] = [];
    const page = document.body;
    for (const name of ['body', 'querySelectorAll', 'getElementById', 'documentElement', 'defaultView', 'location']) {
      const image = Object.assign(document.createElement('img'), { name });
      images.push(image);
      page.append(image);
    }
    const after = read().bindings.map(({ path }) => path);
    for (const image of images) image.remove();
    expect(after).toEqual(before);
    expect(before).toHaveLength(5);
  });
});

describe('a form in tabs', () => {
  const tabs = (strip: string): void => {
    const nav = document.createElement('ul');
    nav.className = strip;
    const box = document.createElement('div');
    box.className = 'tab-content';
    for (const [at, title] of ['基本信息', '货物信息'].entries()) {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href: `#pane${at}`, textContent: title }));
      nav.append(item);
      const pane = document.createElement('div');
      pane.className = 'tab-pane';
      pane.id = `pane${at}`;
      pane.append(part(null, at === 0 ? [['发票号', 'a1', 'input', 'INV-1'], ['合同号', 'a2']] : [['发票号', 'b1', 'input', 'INV-2'], ['HS编码', 'b2', 'input', '851712'], ['毛重', 'b3']]));
      if (at === 1) pane.style.display = 'none';
      box.append(pane);
    }
    document.body.append(nav, box);
  };

  it('is read behind closed tabs too, under the tab\'s own title', () => {
    tabs('nav nav-tabs');
    const reading = read();
    expect(['a1', 'b1', 'b2'].map((id) => pathOf(reading, id))).toEqual(['CertificateHead.InvNo', 'Goods[0].InvNo', 'Goods[0].HSCode']);
    expect(reading.application.Goods[0]?.HSCode).toBe('851712');
  });

  it('keeps traps inside closed tabs out', () => {
    tabs('nav nav-tabs');
    const field = document.querySelector<HTMLElement>('#b2');
    if (field) field.style.display = 'none';
    expect(pathOf(read(), 'b2')).toBeNull();
  });
});
