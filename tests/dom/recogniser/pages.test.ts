import { afterEach, describe, expect, it } from 'vitest';
import { openDesk } from '@/entrypoints/practice/desk/desk';
import { pageNames, settingsOf } from '@/entrypoints/practice/settings';
import type { PortalPage } from '@/lib/portal/model';
import { pageKindOf } from '@/lib/portal/pages';
import { mayBePage } from '@/lib/portal/pages-hint';
import { openForm, press, startForm } from '../practice/open-form';
import { drawn, portals, showPage, startPage } from '../practice/pages/open-page';
import { buildForm, layouts } from './forms';
import { others } from './other-pages';
import { buildPage } from './pages';

afterEach(() => document.body.replaceChildren());

const kind = (): PortalPage => pageKindOf(document).kind;

describe.each(portals)('the pages of the practice portal, %s', (portal) => {
  it.each(pageNames)('%s is told by what stands on it', async (page) => {
    startPage(page, `portal=${portal}&delay=20&goodsDelay=20`);
    expect(kind()).toBe('other');
    await drawn();
    expect(kind()).toBe(page);
    expect(mayBePage(document)).toBe(true);
  });

  it('the question after printing is told while it is asked', async () => {
    await showPage('print-result', `portal=${portal}`);
    expect(kind()).toBe('print-result');
    press('取消');
    expect(kind()).toBe('print');
  });

  it('says by which texts', async () => {
    await showPage('company', `portal=${portal}`);
    expect(pageKindOf(document).evidence).toEqual(['企业基本信息维护', '企业英文名称', '同步状态']);
  });

  it.each(['', '#data=' + encodeURIComponent(JSON.stringify({ CertificateHead: { CertType: 'E', CertStatus: '1' }, ModCertificate: { OldCertNo: 'E25MA2DEM0120001' } }))])('the entry form is the entry form, also for an amendment %#', async (data) => {
    await openForm(`page=entry&portal=${portal}&type=E${data}`);
    expect(kind()).toBe('certificate-entry');
  });

  it('the desk with its menu of all pages is none of them', () => {
    const end = new AbortController();
    const here = new URL(`https://swapp.singlewindow.cn/?portal=${portal}`);
    openDesk(document.body, settingsOf(here), here, end.signal);
    for (const group of document.querySelectorAll('#menu_li > li')) group.classList.add('active');
    expect(kind()).toBe('other');
    expect(mayBePage(document)).toBe(false);
    end.abort();
  });
});

/** Those of the foreign pages that are pages of the module, written down by another hand. */
const ours: Readonly<Record<string, PortalPage>> = {
  'the query page for certificates': 'query',
  'the public verification of certificates': 'verification',
  'the maintenance of company data': 'company',
  'the pre-review of products': 'pre-review',
};

describe('other pages', () => {
  it('are forty and more', () => expect(Object.keys(others).length).toBeGreaterThanOrEqual(40));

  it.each(Object.keys(others))('are not taken for what they are not: %s', (name) => {
    buildPage(others[name] ?? { fields: [] });
    expect(kind()).toBe(ours[name] ?? 'other');
    // Nothing is put into a page that is none.
    expect(mayBePage(document)).toBe(name in ours);
  });

  it.each(layouts)('the entry form in layout %s', (layout) => {
    buildForm({ layout, language: 'zh', ids: 'unknown', seed: 1 });
    expect(kind()).toBe('certificate-entry');
  });

  it('an empty page and a form that is still loading', () => {
    expect(kind()).toBe('other');
    startForm('delay=1000');
    expect(kind()).toBe('other');
  });
});

describe('pages of other make', () => {
  it.each([
    ['company', { title: '当前位置：原产地管理 ＞ 企业信息维护', fields: ['企业名称（英文）', '行政区划', '申请模式', '* 同步状态'] }],
    ['pre-review', { title: '【原产地预先核实申请】', fields: ['商品编码', '规格/型号', '出厂价', 'FOB价', '原材料名称'] }],
    ['pre-review-list', { title: '产品预审列表', fields: ['产品名称'], buttons: ['查 询', '新建'], columns: ['申请编号', '审核状态'] }],
    ['query', { title: '原产地证书查询', fields: ['证书号', '签证机构'], buttons: ['查询'], columns: ['证书状态'] }],
    ['change', { title: '更改证申请', fields: ['原证书编号', '更改栏目'], long: ['更改原因'] }],
    ['authorisation', { title: '印章签名授权', fields: ['默认印章', '默认签名'], buttons: ['授权'] }],
    ['verification', { title: '证书核查', fields: ['证书号码', '发票号码'], buttons: ['查询'] }],
    ['blocked-preference', { title: '享惠受阻协调申请', fields: ['证书号', '进口国', '受阻原因', '联系人'] }],
  ] as const)('%s', (expected, parts) => {
    buildPage(parts);
    expect(kind()).toBe(expected);
    expect(mayBePage(document)).toBe(true);
  });

  it('with buttons made of inputs', () => {
    buildPage({ title: '证书核查', fields: ['证书编号', '发票号'] });
    expect(kind()).toBe('other');
    document.querySelector('form')?.append(Object.assign(document.createElement('input'), { type: 'button', value: '查询' }));
    expect(kind()).toBe('verification');
  });
});

describe('in doubt no kind is told', () => {
  const company = { title: '企业基本信息维护', fields: ['企业中文名称', '企业英文名称', '行政区划', '所属机构', '申请模式', '同步状态'] };

  it('a company page is told by its title, a further title makes it doubtful', () => {
    const page = buildPage(company);
    expect(kind()).toBe('company');
    const title = Object.assign(document.createElement('a'), { textContent: '证书查询' });
    page.append(title);
    expect(kind()).toBe('other');
    title.style.display = 'none';
    expect(kind()).toBe('company');
  });

  it('a page with the words of another kind under its title', () => {
    buildPage({ ...company, title: '证书查询', buttons: ['查询'] });
    expect(kind()).toBe('other');
  });

  it('a help text that names pages and fields', () => {
    const page = buildPage({ title: '企业基本信息维护', fields: ['搜索', '页码'], buttons: ['查询'] });
    for (const text of ['企业英文名称', '同步状态', '行政区划', '提交后同步状态应为“同步成功”。']) page.append(Object.assign(document.createElement('p'), { textContent: text }));
    expect(kind()).toBe('other');
    expect(mayBePage(document)).toBe(false);
    page.append(Object.assign(document.createElement('h2'), { textContent: '原产地证书核查' }));
    expect(kind()).toBe('other');
  });

  it('titles and labels that stand only in rows of a table or in lists to choose from', () => {
    const page = buildPage({ ...company, title: '收藏夹', columns: ['页面', '栏目'], rows: [['企业基本信息维护', '同步状态']] });
    expect(kind()).toBe('other');
    const list = document.createElement('select');
    list.append(Object.assign(document.createElement('option'), { textContent: '企业基本信息维护' }));
    page.append(list);
    expect(kind()).toBe('other');
  });

  it('a company page that does not say whether it has been synchronised', () => {
    buildPage({ ...company, fields: company.fields.slice(0, -1) });
    expect(kind()).toBe('other');
  });

  it('the list of prints with 是 and 否 in its column is no question', () => {
    buildPage({ title: '证书打印', fields: ['证书编号', '打印结果', '签发日期'], buttons: ['查询', '打印'], columns: ['证书编号', '打印结果'], rows: [['E26MA2DEM0120158', '是'], ['K26MA2DEM0120155', '否']] });
    expect(kind()).toBe('print');
  });

  it('fields named as the page’s own functions mislead nobody', () => {
    buildPage(company);
    const form = document.querySelector('form');
    for (const name of ['querySelectorAll', 'createTreeWalker', 'checkVisibility', 'parentElement']) form?.append(Object.assign(document.createElement('input'), { name, id: name }));
    document.body.prepend(Object.assign(document.createElement('img'), { name: 'querySelectorAll' }));
    expect(kind()).toBe('company');
    expect(mayBePage(document)).toBe(true);
  });
});
