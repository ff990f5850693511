import { describe, expect, it } from 'vitest';
import { readerOf } from '@/lib/portal/kits/readers';
import { writerOf } from '@/lib/portal/kits/writers';
import type { WantedValue, WriteOutcome } from '@/lib/portal/kit';
import type { Control } from '@/lib/portal/model';
import { byId, controlOf, input, never, show, watchForDeclaring } from './page';
import { countries, suggestBox } from './suggest-box';

const write = (control: Control, value: WantedValue, signal = never()): Promise<WriteOutcome> =>
  writerOf(control.kit)?.write(control, value, signal) ?? Promise.reject(new Error('no kit'));
const read = (control: Control) => readerOf(control.kit)?.read(control);
const taken = { ok: true };

describe('plain fields', () => {
  it('a line of text is written as typed, with input and change, and the real focus stays where it was', async () => {
    show('<input id="user"><input id="invNo" name="invNo">');
    const heard: string[] = [];
    for (const type of ['focus', 'input', 'change', 'blur']) input('invNo').addEventListener(type, () => heard.push(type));
    input('user').focus();
    const control = controlOf(input('invNo'));
    expect(await write(control, { shown: 'OM-2026/01' })).toEqual(taken);
    expect(read(control)).toEqual({ shown: 'OM-2026/01', code: 'OM-2026/01' });
    expect(heard).toEqual(['focus', 'input', 'change', 'blur']);
    expect(document.activeElement).toBe(input('user'));
  });

  it('several lines go into a text area', async () => {
    show('<textarea id="exporter"></textarea>');
    const control = controlOf(byId('exporter', HTMLTextAreaElement));
    expect(control.kind).toBe('lines');
    expect(await write(control, { shown: 'NINGBO EXAMPLE CO., LTD.\r\nNINGBO, CHINA' })).toEqual(taken);
    expect(read(control)?.shown).toBe('NINGBO EXAMPLE CO., LTD.\nNINGBO, CHINA');
  });

  it('a text that the field has no room for is not written at all', async () => {
    show('<input id="aplAdd" maxlength="5" value="OLD">');
    expect(await write(controlOf(input('aplAdd')), { shown: 'NINGBO, CHINA' })).toEqual({ ok: false, why: 'not-taken' });
    expect(input('aplAdd').value).toBe('OLD');
  });

  it.each(['<input id="x" disabled>', '<input id="x" readonly>', '<fieldset disabled><input id="x"></fieldset>', '<input id="x" aria-disabled="true">'])('%s is left alone', async (markup) => {
    show(markup);
    expect(await write(controlOf(input('x')), { shown: 'A' })).toEqual({ ok: false, why: 'disabled' });
    expect(input('x').value).toBe('');
  });

  it('a page wrapper around value does not swallow the text', async () => {
    show('<input id="x">');
    let kept = 'page';
    Object.defineProperty(input('x'), 'value', { configurable: true, get: () => kept, set: (text: string) => { kept = text; } });
    await write(controlOf(input('x')), { shown: 'OURS' });
    Reflect.deleteProperty(input('x'), 'value');
    expect(input('x').value).toBe('OURS');
  });

  it('fields of a form whose fields are called getAttribute, parentElement or submit are written all the same', async () => {
    show('<form id="f"><input name="getAttribute"><input name="parentElement"><input name="contains"><input name="submit"><input name="querySelectorAll"><input id="invNo"><select id="curr"><option></option><option>USD</option></select></form>');
    expect(await write(controlOf(input('invNo')), { shown: 'A1' })).toEqual(taken);
    expect(await write(controlOf(byId('curr', HTMLSelectElement)), { shown: 'USD' })).toEqual(taken);
  });
});

describe('drop-downs, ticks and radios', () => {
  const types = '<select id="certType"><option value="">请选择</option><option value="C">C 一般原产地证</option><option value="CA">CA 中国-柬埔寨</option><option value="E" >E 中国-东盟</option></select>';

  it.each([{ shown: 'E' }, { shown: 'E 中国-东盟' }, { shown: '', code: 'E' }])('a type is chosen by its code or its text: %o', async (wanted) => {
    show(types);
    const control = controlOf(byId('certType', HTMLSelectElement));
    expect(await write(control, wanted)).toEqual(taken);
    expect(read(control)).toEqual({ shown: 'E 中国-东盟', code: 'E' });
  });

  it('a code that stands only in the text of an option is found, and C is not taken for CA', async () => {
    show('<select id="t"><option value="1">C 一般</option><option value="2">CA 柬埔寨</option></select>');
    const control = controlOf(byId('t', HTMLSelectElement));
    await write(control, { shown: 'CA' });
    expect(read(control)?.code).toBe('2');
    await write(control, { shown: 'C' });
    expect(read(control)?.code).toBe('1');
  });

  it('waits for options that arrive late', async () => {
    show('<select id="s"><option value=""></option></select>');
    const select = byId('s', HTMLSelectElement);
    setTimeout(() => select.append(new Option('FOB', 'FOB')), 60);
    expect(await write(controlOf(select), { shown: 'FOB' })).toEqual(taken);
  });

  it('what is not on the list is refused and the choice stays', async () => {
    show(types);
    byId('certType', HTMLSelectElement).value = 'C';
    expect(await write(controlOf(byId('certType', HTMLSelectElement)), { shown: 'ZZ' })).toEqual({ ok: false, why: 'no-such-option' });
    expect(byId('certType', HTMLSelectElement).value).toBe('C');
  });

  it.each([['1', true], ['Y', true], ['0', false], ['N', false]])('flag %s makes ticked %s, through a real click', async (flag, ticked) => {
    show(`<input type="checkbox" id="thirdParty" ${ticked ? '' : 'checked'}>`);
    const clicks: boolean[] = [];
    input('thirdParty').addEventListener('click', () => clicks.push(input('thirdParty').checked));
    expect(await write(controlOf(input('thirdParty')), { shown: flag })).toEqual(taken);
    expect(clicks).toEqual([ticked]);
    await write(controlOf(input('thirdParty')), { shown: flag });
    expect(clicks).toHaveLength(1);
  });

  it('a radio is chosen by value or label', async () => {
    show('<label><input type="radio" name="r" id="r1" value="Y">是</label><label><input type="radio" name="r" id="r2" value="N">否</label>');
    const control = controlOf(input('r1'));
    expect(await write(control, { shown: '否' })).toEqual(taken);
    expect(read(control)).toEqual({ shown: '否', code: 'N' });
    expect(await write(control, { shown: 'Y' })).toEqual(taken);
    expect(input('r1').checked).toBe(true);
  });
});

describe('suggest boxes', () => {
  it.each([
    ['destCountryName', 'destCountry'], ['destCountryName', 'destCountryCode'], ['DEST_COUNTRY', 'destCountryCode'], ['ORIGIN_COUNTRY', 'originCountryCode'], ['tradeMode', 'tradeModeCode'],
  ])('%s belongs to the hidden code %s', (shown, code) => {
    show(`<input id="${shown}"><input type="hidden" id="${code}" value="360"><input type="hidden" id="destCountryList" value='[{"a":1}]'>`);
    const control = controlOf(input(shown));
    expect(control.kit).toBe('suggest');
    expect(control.code).toBe(input(code));
    expect(read(control)).toEqual({ shown: '', code: '360' });
  });

  it('of two hidden codes with one name the one in the same window is taken', () => {
    show('<div><input type="hidden" name="unit"></div><div id="w"><p><input id="unitName" name="unitName"></p><input type="hidden" name="unit" id="mine"></div>');
    expect(controlOf(input('unitName')).code).toBe(input('mine'));
  });

  it('a hidden list in JSON is not a code', () => {
    show('<input id="goodsName"><input type="hidden" id="goods" value="[]">');
    expect(controlOf(input('goodsName')).kit).toBe('text');
  });

  const pair = '<div><input id="destCountryName"><input type="hidden" id="destCountry"></div>';

  it.each([{ shown: '印度尼西亚', code: '360' }, { shown: '印度尼西亚' }, { shown: '360', code: '360' }, { shown: 'indonesia' }])('chooses the entry for %o, though the list comes late', async (wanted) => {
    const watch = watchForDeclaring();
    show(pair);
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries, lateMs: 120 });
    const control = controlOf(input('destCountryName'));
    expect(await write(control, wanted)).toEqual(taken);
    expect(read(control)).toEqual({ shown: '印度尼西亚', code: '360' });
    expect(watch.entered).toEqual([]);
  });

  it('capitals with data-id and alt: all four parts agree', async () => {
    show('<div><input id="ORIGIN_COUNTRY" data-id="" alt=""><input type="hidden" id="originCountryCode"></div>');
    suggestBox(input('ORIGIN_COUNTRY'), input('originCountryCode'), { rows: countries, style: 'capitals', markup: 'list' });
    const control = controlOf(input('ORIGIN_COUNTRY'));
    expect(await write(control, { shown: '韩国', code: '410' })).toEqual(taken);
    expect([input('ORIGIN_COUNTRY').value, input('ORIGIN_COUNTRY').getAttribute('data-id'), input('ORIGIN_COUNTRY').getAttribute('alt'), input('originCountryCode').value]).toEqual(['韩国', '410', '韩国', '410']);
  });

  it('without a fitting entry everything stands as before: text, code, data-id, alt', async () => {
    show('<div><input id="ORIGIN_COUNTRY" value="韩国" data-id="410" alt="韩国"><input type="hidden" id="originCountryCode" value="410"></div>');
    suggestBox(input('ORIGIN_COUNTRY'), input('originCountryCode'), { rows: countries, style: 'capitals' });
    expect(await write(controlOf(input('ORIGIN_COUNTRY')), { shown: '火星', code: '999' })).toEqual({ ok: false, why: 'no-such-option' });
    expect([input('ORIGIN_COUNTRY').value, input('ORIGIN_COUNTRY').getAttribute('data-id'), input('ORIGIN_COUNTRY').getAttribute('alt'), input('originCountryCode').value]).toEqual(['韩国', '410', '韩国', '410']);
  });

  it('two entries of the same name are not guessed between', async () => {
    show(pair);
    suggestBox(input('destCountryName'), input('destCountry'), { rows: [['1', '千克'], ['2', '千克']] });
    expect(await write(controlOf(input('destCountryName')), { shown: '千克' })).toEqual({ ok: false, why: 'no-such-option' });
    expect(await write(controlOf(input('destCountryName')), { shown: '千克', code: '2' })).toEqual(taken);
    expect(input('destCountry').value).toBe('2');
  });

  it('a list that writes the text but not the wanted code is not taken, and the old value is put back', async () => {
    show('<div><input id="destCountryName" value="中国"><input type="hidden" id="destCountry" value="156"></div>');
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries, onChosen: () => (input('destCountry').value = '999') });
    expect(await write(controlOf(input('destCountryName')), { shown: '韩国', code: '410' })).toEqual({ ok: false, why: 'not-taken' });
    expect(read(controlOf(input('destCountryName')))).toEqual({ shown: '中国', code: '156' });
  });

  it('an entry that would declare is not pressed', async () => {
    const watch = watchForDeclaring();
    show(pair);
    suggestBox(input('destCountryName'), input('destCountry'), { rows: [['1', '申报']] });
    expect((await write(controlOf(input('destCountryName')), { shown: '申报' })).ok).toBe(false);
    expect(watch.pressed).toEqual([]);
    expect(input('destCountry').value).toBe('');
  });

  it('emptying takes the code away with the text', async () => {
    show('<div><input id="destCountryName" value="中国"><input type="hidden" id="destCountry" value="156"></div>');
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries });
    expect(await write(controlOf(input('destCountryName')), { shown: '' })).toEqual(taken);
    expect(read(controlOf(input('destCountryName')))).toEqual({ shown: '', code: '' });
  });

  it('a text that is none of the entries is kept by a box without a code, where the page lets it stand', async () => {
    show('<div><input id="loadPort" role="combobox"></div>');
    suggestBox(input('loadPort'), null, { rows: [['CNNGB', 'NINGBO, CHINA'], ['CNSHA', 'SHANGHAI, CHINA']] });
    expect(await write(controlOf(input('loadPort')), { shown: 'WENZHOU, CHINA' })).toEqual(taken);
    expect(input('loadPort').value).toBe('WENZHOU, CHINA');
    expect(await write(controlOf(input('loadPort')), { shown: 'Ningbo, China' })).toEqual(taken);
    expect(input('loadPort').value).toBe('NINGBO, CHINA');
  });

  it.each([0, 100])('a text that the page takes back %i ms after the box was left is refused, and the old one stands again', async (lateMs) => {
    show('<div><input id="loadPort" role="combobox" value="NINGBO, CHINA"></div>');
    const box = input('loadPort');
    suggestBox(box, null, { rows: [['CNNGB', 'NINGBO, CHINA']] });
    box.addEventListener('blur', () => setTimeout(() => {
      if (box.value !== 'NINGBO, CHINA') box.value = '';
    }, lateMs));
    expect(await write(controlOf(box), { shown: 'WENZHOU, CHINA' })).toEqual({ ok: false, why: 'no-such-option' });
    expect(box.value).toBe('NINGBO, CHINA');
  });

  it('stops when it is told to and puts back what stood there', async () => {
    show('<div><input id="destCountryName" value="中国"><input type="hidden" id="destCountry" value="156"></div>');
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries, lateMs: 500 });
    const stop = new AbortController();
    input('destCountryName').addEventListener('keyup', () => queueMicrotask(() => stop.abort()));
    expect(await write(controlOf(input('destCountryName')), { shown: '韩国' }, stop.signal)).toEqual({ ok: false, why: 'aborted' });
    expect(read(controlOf(input('destCountryName')))).toEqual({ shown: '中国', code: '156' });
  });
});

describe('dates and editable blocks', () => {
  it('a date box takes value and events', async () => {
    show('<input id="d" class="laydate-icon">');
    const control = controlOf(input('d'));
    expect(control.kind).toBe('date');
    expect(await write(control, { shown: '2026-03-01' })).toEqual(taken);
    expect(input('d').value).toBe('2026-03-01');
  });

  it('a calendar that opens is answered with its own day cell', async () => {
    const place = show('<input id="d" lay-key="1"><div class="layui-laydate" id="cal" style="display:none"><table><tbody><tr><td lay-ymd="2026-3-1">1</td><td lay-ymd="2026-3-2">2</td></tr></tbody></table></div>');
    const calendar = byId('cal', HTMLDivElement);
    const chosen: string[] = [];
    input('d').addEventListener('focus', () => (calendar.style.display = 'block'));
    for (const cell of place.querySelectorAll('td')) {
      cell.addEventListener('click', () => {
        chosen.push(cell.getAttribute('lay-ymd') ?? '');
        calendar.style.display = 'none';
      });
    }
    expect(await write(controlOf(input('d')), { shown: '2026-03-02' })).toEqual(taken);
    expect(chosen).toEqual(['2026-3-2']);
    expect(calendar.checkVisibility()).toBe(false);
  });

  it('an editable block takes lines of text as text', async () => {
    show('<div id="note" contenteditable="true">old</div>');
    const control = controlOf(byId('note', HTMLDivElement));
    expect(control.kind).toBe('rich-text');
    expect(await write(control, { shown: 'A <b>\nB' })).toEqual(taken);
    expect(read(control)?.shown).toBe('A <b>\nB');
    expect(byId('note', HTMLDivElement).querySelector('b')).toBeNull();
  });
});
