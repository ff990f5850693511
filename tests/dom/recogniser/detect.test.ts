import { afterEach, describe, expect, it } from 'vitest';
import { looksLikeCertificateForm } from '@/lib/portal/detect';
import { buildForm, layouts, type Language } from './forms';
import { others } from './other-pages';
import { buildPage } from './pages';

afterEach(() => document.body.replaceChildren());

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
