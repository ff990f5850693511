import { afterEach, describe, expect, test } from 'vitest';
import { pageNames, settingsOf } from '@/entrypoints/practice/settings';
import { openDeskPage, press, rowsOf } from '../open-form';
import { drawn, portals, pressed, showPage, startPage, valueOf } from './open-page';

afterEach(() => document.body.replaceChildren());

const message = (): string => document.querySelector('.layui-layer-msg')?.textContent ?? '';
const tick = (row: number): void => document.querySelectorAll<HTMLElement>('input[name=btSelectItem]')[row]?.click();

describe.each(portals)('the pages beside the entry form, %s', (portal) => {
  test.each(pageNames)('%s opens by its address, late as the entry page does', async (page) => {
    expect(settingsOf(new URL(`https://swapp.singlewindow.cn/?page=${page}`)).page).toBe(page);
    startPage(page, `portal=${portal}&delay=20&goodsDelay=20`);
    expect(document.body.textContent).toBe('正在加载，请稍候…');
    await drawn();
    expect(document.querySelectorAll('input, select').length).toBeGreaterThan(1);
    expect(pressed()).toEqual([]);
  });

  test('the desk leads to all of them', () => {
    openDeskPage(`portal=${portal}`);
    const linked = [...document.querySelectorAll<HTMLElement>('#menu_li ul a')].map((leaf) => new URL(leaf.dataset['href'] || location.href).searchParams.get('page'));
    expect(linked).toEqual(expect.arrayContaining(['query', 'company', 'pre-review-list', 'change', 'seal', 'authorisation', 'print', 'verification', 'blocked-preference']));
    press('企业基本信息维护');
    expect(document.querySelector('iframe')?.src).toContain('page=company');
    document.querySelector('iframe')?.remove();
  });

  test('a product under review is opened from the list and left again in the same frame', async () => {
    await showPage('pre-review-list', `portal=${portal}`);
    expect(rowsOf('preReviewTable')).toHaveLength(4);
    tick(2);
    press('查看');
    await drawn();
    expect(valueOf('goodsName')).toBe('折叠雨伞');
    expect(rowsOf('materialTable')).toHaveLength(1);
    press('返回');
    await drawn();
    press('新建');
    await drawn();
    expect(valueOf('goodsName')).toBe('');
    expect(rowsOf('materialTable')).toEqual([]);
  });

  test('an enquiry narrows the list by state; a change takes number and dates along', async () => {
    await showPage('query', `portal=${portal}`, { certState: '审核通过' });
    expect(rowsOf('certQueryTable').map((row) => row[6])).toEqual(['审核通过', '审核通过', '审核通过', '审核通过']);
    tick(1);
    press('更改/重发');
    await drawn();
    expect(valueOf('oldCertNo')).toBe('K26MA2DEM0120155');
    expect(valueOf('oldIssueDate')).toBe('2026-03-07');
    press('提交');
    expect(document.querySelector('.missing')?.textContent).toBe('“更改/重发原因”未填写');
    expect(pressed()).toEqual(['更改/重发', '提交']);
  });

  test('what the company saves counts only after it has been synchronised', async () => {
    await showPage('company', `portal=${portal}`);
    expect(valueOf('syncStatus')).toBe('同步成功');
    press('保存');
    expect(valueOf('syncStatus')).toBe('未同步');
    document.querySelector<HTMLElement>('.promise input')?.click();
    press('提交');
    await expect.poll(() => valueOf('syncStatus')).toBe('同步成功');
  });

  test('printing lists what was issued in the chosen days and asks for the result', async () => {
    await showPage('print', `portal=${portal}`);
    expect(rowsOf('printTable').map(([number]) => number)).toEqual(['E26MA2DEM0120158', 'K26MA2DEM0120155']);
    tick(0);
    press('打印');
    press('确定');
    expect(message()).toBe('请选择打印结果');
    document.querySelector<HTMLElement>('.question input')?.click();
    press('确定');
    expect(message()).toBe('证书已归档');
    expect(rowsOf('printTable')[0]?.at(-1)).toBe('是');
    expect(document.querySelector('.question')).toBeNull();
  });

  test('verification finds only the very number of an archived certificate', async () => {
    const result = async (invNo: string, certNo = 'K26MA2DEM0120155'): Promise<string> => {
      await showPage('verification', `portal=${portal}`, { certNo, invNo, checkCode: '8k3m' });
      press('查询');
      return document.querySelector('.panel:last-child .panel-body')?.textContent ?? '';
    };
    expect(await result('NB2026-0155')).toContain('状态：有效');
    for (const wrong of ['NB2026-O155', 'NB2026－0155', 'NB2026-0155 ', 'NB2026- 0155']) expect(await result(wrong)).toContain('未查询到');
    expect(await result('NB2026-0158', 'E26MA2DEM0120158')).toContain('未查询到');
  });

  test('a seal is authorised with a signature; neither is forgotten', async () => {
    await showPage('authorisation', `portal=${portal}`);
    press('授权');
    expect(document.querySelector('.missing')?.textContent).toBe('“默认印章”未填写“默认签名”未填写');
    for (const select of document.querySelectorAll<HTMLSelectElement>('.panel select')) select.selectedIndex = 1;
    press('授权');
    expect(rowsOf('authTable')).toHaveLength(2);
    await showPage('seal', `portal=${portal}`);
    press('上传');
    expect(document.querySelector('.missing')?.textContent).toContain('印章/签名图片');
  });

  test('a request for coordination names what is missing', async () => {
    await showPage('blocked-preference', `portal=${portal}`, { certNo: 'K26MA2DEM0120155', blockReason: '其他' });
    press('提交');
    expect(document.querySelector('.missing')?.textContent).toContain('“受阻情况说明”未填写');
    expect(document.querySelector('.missing')?.textContent).not.toContain('证书编号');
  });
});
