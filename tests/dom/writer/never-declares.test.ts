import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FillEntry } from '@/lib/portal/fill-plan';
import { fill, type Places, undo } from './form';
import { goodsList } from './goods-list';
import { input, show, watchForDeclaring } from './page';
import { countries, suggestBox } from './suggest-box';

const widgets: Record<string, { readonly path: string; readonly markup: string }> = {
  invNo: { path: 'CertificateHead.InvNo', markup: '<input name="submit" id="invNo">' },
  mark: { path: 'CertificateHead.Mark', markup: '<textarea id="mark" name="action"></textarea>' },
  certType: { path: 'CertificateHead.CertType', markup: '<select id="certType"><option></option><option>E</option><option value="申报">申报</option></select>' },
  thirdParty: { path: 'CertificateHead.ThirdPartyInvFlag', markup: '<label>申报<input type="checkbox" id="thirdParty"></label>' },
  applyType: { path: 'CertificateHead.ApplyType', markup: '<input type="radio" name="a" value="0" id="applyType"><input type="radio" name="a" value="1" data-declares>' },
  invDate: { path: 'CertificateHead.InvDate', markup: '<input id="invDate" class="laydate-icon">' },
  note: { path: 'CertificateHead.Note', markup: '<div id="note" contenteditable="true"></div>' },
  destCountryName: { path: 'CertificateHead.DestCountryName', markup: '<div><input id="destCountryName"><input type="hidden" id="destCountry"></div>' },
  curr: { path: 'CertificateHead.Curr', markup: '<label onclick="submit()">提交 <input id="curr"></label>' },
};
const places: Places = Object.fromEntries(Object.entries(widgets).map(([id, { path }]) => [id, path]));

const text = fc.oneof(fc.constantFrom('申报', '暂存', 'Enter', '\n', '\r\n', 'submit', 'E', '1', '0', 'Y', '2026-03-02', '韩国', '360'), fc.string({ maxLength: 12 }));
const plan = fc.record({
  shown: fc.subarray(Object.keys(widgets), { minLength: 1 }),
  values: fc.dictionary(fc.constantFrom(...Object.keys(widgets).filter((id) => id !== 'destCountryName')), text),
  country: fc.option(fc.constantFrom('韩国', '360', 'INDONESIA'), { nil: undefined }),
  goods: fc.array(fc.record({ HSCode: text, GoodsName: text }), { maxLength: 1 }),
  editor: fc.constantFrom('inline' as const, 'adds' as const, 'window' as const),
  question: fc.constantFrom(null, { text: '是否删除选中的 1 条记录？' }, { text: '是否删除？', agree: '申报' }, { text: '删除后自动申报，是否继续？' }),
});
const standing = [['9403200000', '打印机', '1'], ['8301100000', '挂锁', '2']];

it('whatever the plan, nothing that declares, saves a draft or submits is pressed, and Enter is never sent', async () => {
  const watch = watchForDeclaring();
  await fc.assert(fc.asyncProperty(plan, async ({ shown, values, country, goods, editor, question }) => {
    const place = show(`<form id="f">${shown.map((id) => widgets[id]?.markup ?? '').join('')}<button data-declares>申报</button><input type="submit" value="保存" data-declares><button type="button" data-declares>暂存</button></form>`);
    if (shown.includes('destCountryName')) suggestBox(input('destCountryName'), input('destCountry'), { rows: countries });
    const list = goodsList({ editor, savedAfterMs: 0, question, lineButtons: ['修改', '删除', '上移'], rows: standing });
    const wanted = { ...values, ...(country === undefined ? {} : { destCountryName: country }) };
    const entries = Object.entries(wanted).map(([id, will]): FillEntry => ({ path: widgets[id]?.path ?? '', now: id === 'thirdParty' || id === 'applyType' ? '0' : '', will }));
    const filling = { savedCapMs: 300, places: { ...places, ...list.places }, tables: list.table, entries, goods: [{ index: 0, values: { GoodsQty: '5' }, now: { HSCode: '9403200000', GoodsName: '打印机' } }, ...goods.map((row, at) => ({ index: 2 + at, values: row }))], rest: { deletions: [{ index: 1, now: { HSCode: '8301100000' } }], troubledLine: 'leave-out' as const } };
    await undo(await fill(filling), filling);
    expect(watch).toEqual({ pressed: [], submitted: [], entered: [] });
    place.remove();
    list.remove();
  }), { numRuns: 30, interruptAfterTimeLimit: 60_000 });
}, 120_000);
