import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '@/lib/portal/pages/read-page';
import { readAuthorisation, readCertificates, readPreReviews, readSeals } from '@/lib/portal/pages/read-lists';
import { readPreReview } from '@/lib/portal/pages/read-pre-review';
import { readBlockedPreference, readChange, readPrintResult } from '@/lib/portal/pages/read-requests';
import { dayIn } from '@/lib/portal/pages/day';
import { pageNames } from '@/entrypoints/practice/settings';
import { portals, pressed, showPage } from '../practice/pages/open-page';
import { press } from '../practice/open-form';
import { others } from './other-pages';
import { buildPage, listOf } from './pages';

afterEach(() => document.body.replaceChildren());

describe.each(portals)('the lists of the practice portal, %s', (portal) => {
  const open = (page: (typeof pageNames)[number], given: Readonly<Record<string, string>> = {}) => showPage(page, `portal=${portal}`, given);

  it('the certificates of 证书查询 with their states, and that there are more', async () => {
    await open('query');
    const list = readCertificates(document, 'query');
    expect(list).toMatchObject({ total: 8 });
    expect(list?.rows).toHaveLength(5);
    expect(list?.rows[0]).toEqual({ certNo: 'E26MA2DEM0120158', type: '中国-东盟自贸区原产地证书', invNo: 'NB2026-0158', destination: '越南', applied: '2026-03-08', issued: '2026-03-09', state: '审核通过', reason: '', printed: '' });
    expect(list?.rows[2]).toMatchObject({ state: '退回修改', issued: '' });
  });

  it('the certificates to print with the answer that was given', async () => {
    await open('print');
    expect(readCertificates(document, 'print')?.rows.map(({ certNo, printed }) => [certNo, printed])).toEqual([['E26MA2DEM0120158', ''], ['K26MA2DEM0120155', '是']]);
  });

  it('the products under pre-review', async () => {
    await open('pre-review-list');
    expect(readPreReviews(document)).toMatchObject({ rows: [{ number: 'YS20260031', hsCode: '7323930000', nameZh: '不锈钢汤锅', model: 'TG-24', applied: '2026-03-09', state: '待审核' }, { state: '审核通过' }, { state: '退回修改' }, { number: 'YS20260022' }] });
  });

  it('one product with what may be written', async () => {
    await open('pre-review', { hsCode: '9403200000', goodsName: '金属置物架', goodsNameEn: 'METAL STORAGE SHELF', goodsModel: 'ZW-4', factoryPrice: '58.00', fobPrice: '9.20', processText: '下料、冲压\n焊接' });
    const { fields, writable } = readPreReview(document);
    expect(fields).toMatchObject({ hsCode: '9403200000', nameZh: '金属置物架', nameEn: 'METAL STORAGE SHELF', model: 'ZW-4', unit: '', currency: '人民币', factoryPrice: '58.00', fobPrice: '9.20', process: '下料、冲压\n焊接' });
    expect(fields.producerName).not.toBe('');
    expect(writable).toHaveLength(10);
  });

  it('the materials of a product that was opened from the list', async () => {
    await open('pre-review-list');
    document.querySelector<HTMLElement>('#preReviewTable tbody tr')?.click();
    press('查看');
    await expect.poll(() => readPreReview(document).materials?.rows.length).toBe(1);
    expect(readPreReview(document).materials?.rows[0]).toEqual({ name: '不锈钢板', hsCode: '7219330000', origin: '浙江宁波', unit: '千克', price: '14.50', quantity: '1.8', originating: '26.10', nonOriginating: '0.00' });
  });

  it('the seals and what is authorised', async () => {
    await open('seal');
    expect(readSeals(document)?.rows).toEqual([
      { kind: '印章', name: '中英文对照章', uploaded: '2026-01-09', state: '接收成功', validUntil: '' },
      { kind: '签名', name: '练习员甲签名', uploaded: '2026-01-09', state: '接收成功', validUntil: '' },
      { kind: '签名', name: '练习员乙签名', uploaded: '2026-03-10', state: '待接收', validUntil: '' },
    ]);
    await open('authorisation');
    expect(readAuthorisation(document)).toEqual({ seal: '', signature: '', granted: { rows: [{ seal: '中英文对照章', signature: '练习员甲签名', since: '2026-01-11', receipt: '接收成功', validUntil: '' }], total: 1 } });
  });

  it('the request to change a certificate', async () => {
    await open('change', { oldCertNo: 'E26MA2DEM0120158', oldDeclDate: '2026-03-08', modReason: '毛重填错' });
    expect(readChange(document)).toEqual({ kind: '更改证', oldCertNo: 'E26MA2DEM0120158', oldDeclDate: '2026-03-08', oldIssueDate: '', reason: '毛重填错', columns: '', before: '', after: '' });
  });

  it('the request for coordination', async () => {
    await open('blocked-preference', { certNo: 'K26MA2DEM0120155', importCountry: '韩国', blockDate: '2026-03-05' });
    expect(readBlockedPreference(document)).toMatchObject({ certNo: 'K26MA2DEM0120155', date: '2026-03-05', description: '' });
  });

  it('the answer after printing, once one is chosen', async () => {
    await open('print-result');
    expect(readPrintResult(document)).toEqual({ answer: null });
    for (const [at, answer] of [[0, '是'], [1, '否']] as const) {
      const radio = document.querySelectorAll<HTMLInputElement>('input[type=radio]')[at];
      if (radio) radio.checked = true;
      expect(readPrintResult(document)).toEqual({ answer });
    }
  });

  it.each(pageNames)('reading %s changes and presses nothing', async (page) => {
    await open(page);
    const changes = new MutationObserver(() => undefined);
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    expect(readPage(page, document)).toMatchObject({ page });
    expect(changes.takeRecords()).toEqual([]);
    changes.disconnect();
    expect(pressed()).toEqual([]);
  });
});

describe('lists of other make', () => {
  const certificates = ['序号', '原产地证书编号', '发票编号', '申报日期', '证书状态'];

  it('with the header in a table of its own', () => {
    const page = buildPage({ title: '证书查询', fields: ['证书编号', '发票号'] });
    const around = document.createElement('div');
    around.append(listOf(certificates, []), listOf([], [['1', 'E26MA2DEM0120158', 'NB2026-0158', '2026-03-08 09:12:44', '审核通过']]));
    around.querySelectorAll('table')[0]?.tBodies[0]?.remove();
    around.querySelectorAll('table')[1]?.tHead?.remove();
    page.append(around);
    expect(readCertificates(document, 'query')?.rows).toEqual([{ certNo: 'E26MA2DEM0120158', type: '', invNo: 'NB2026-0158', destination: '', applied: '2026-03-08', issued: '', state: '审核通过', reason: '', printed: '' }]);
  });

  it('twice on the page with the same rows, as tables with a fixed column have it', () => {
    const rows = [['1', 'E26MA2DEM0120158', 'NB2026-0158', '2026-03-08', '审核通过']];
    document.body.append(listOf(certificates, rows), listOf(certificates, rows));
    expect(readCertificates(document, 'query')?.rows).toHaveLength(1);
  });

  it('two that differ are not read', () => {
    document.body.append(listOf(certificates, [['1', 'E26MA2DEM0120158', '', '', '审核通过']]), listOf(certificates, [['1', 'K26MA2DEM0120155', '', '', '审核通过']]));
    expect(readCertificates(document, 'query')).toBeNull();
  });

  it('two columns of the same name are not read, the others are', () => {
    document.body.append(listOf(['证书编号', '发票号', '发票号', '状态'], [['E26MA2DEM0120158', 'A1', 'A2', '申报']]));
    expect(readCertificates(document, 'query')?.rows).toMatchObject([{ certNo: 'E26MA2DEM0120158', invNo: '', state: '申报' }]);
  });

  it('why a certificate was sent back, where the list says it', () => {
    document.body.append(listOf(['证书编号', '发票号', '状态', '退回原因'], [['E26MA2DEM0120158', 'A1', '退回修改', '进口商栏缺少国家名称']]));
    expect(readCertificates(document, 'query')?.rows).toMatchObject([{ state: '退回修改', reason: '进口商栏缺少国家名称' }]);
  });

  it('without the column that matters, or not shown, it is none', () => {
    document.body.append(listOf(['证书编号', '发票号'], [['E26MA2DEM0120158', 'A1']]));
    expect(readCertificates(document, 'query')).toBeNull();
    const hidden = listOf(certificates, [['1', 'E26MA2DEM0120158', '', '', '申报']]);
    hidden.style.display = 'none';
    document.body.replaceChildren(hidden);
    expect(readCertificates(document, 'query')).toBeNull();
  });

  it('a text that the list cuts short is taken from its tip; a dash is nothing', () => {
    const list = listOf(['印章名称', '接收状态', '有效期'], [['中英文…', '接收成功', '2025-01-01 至 2026-12-31'], ['-', '-', '-']]);
    list.tBodies[0]?.rows[0]?.cells[0]?.setAttribute('title', '中英文对照章');
    document.body.append(list);
    expect(readSeals(document)?.rows).toMatchObject([{ name: '中英文对照章', validUntil: '2026-12-31' }, { name: '', state: '' }]);
  });

  it('a request whose number stands twice with different texts is not read', () => {
    buildPage({ title: '更改申请', fields: ['原证书号', '原证书号'], long: ['更改原因'] });
    for (const [at, input] of document.querySelectorAll('input').entries()) input.value = `E26MA2DEM012015${at}`;
    expect(readChange(document).oldCertNo).toBeUndefined();
  });

  it.each(Object.keys(others))('none of the foreign pages has a list of seals or of prints: %s', (name) => {
    buildPage(others[name] ?? { fields: [] });
    expect(readCertificates(document, 'print')?.rows ?? []).toEqual([]);
    expect(readSeals(document)?.rows ?? []).toEqual([]);
  });
});

describe('a day', () => {
  it.each([['2026-03-10', '2026-03-10'], ['2026-03-10 09:12:33', '2026-03-10'], ['2026/3/9', '2026-03-09'], ['2026年3月9日', '2026-03-09'], ['20260310', '2026-03-10'], ['2026-02-30', ''], ['10.3.2026', ''], ['', ''], ['2026', '']])('%s is %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});
