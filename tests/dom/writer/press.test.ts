import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { neverWord, neverWords, saysAddRow, saysSaveRow } from '@/lib/portal/never-press';
import { press, pressAside, pressTwice, type PressPurpose } from '@/lib/portal/press';
import { byId, show } from './page';

const purposes: PressPurpose[] = ['option', 'tick', 'add-row', 'save-row'];

/** Tries every purpose on the first child with `data-it` and counts what the page heard. */
function tryAll(markup: string): { heard: number; whys: (string | true)[] } {
  const place = show(`<div id="region">${markup}</div>`);
  const element = place.querySelector('[data-it]');
  const within = place.querySelector('#region');
  if (!(element instanceof HTMLElement) || !within) throw new Error('no element');
  let heard = 0;
  const stop = new AbortController();
  for (const type of ['pointerdown', 'mousedown', 'click', 'submit']) {
    document.addEventListener(type, (event) => {
      event.preventDefault();
      heard += 1;
    }, { capture: true, signal: stop.signal });
  }
  const whys = purposes.map((purpose) => {
    const result = press(element, { within, purpose });
    return result.pressed ? true : result.why;
  });
  stop.abort();
  return { heard, whys };
}

describe('what is never pressed', () => {
  it.each([
    '<button type="button" data-it>申报</button>', '<button type="button" data-it>申　报</button>', '<button type="button" data-it>暂 存</button>', '<a data-it href="#">提交</a>',
    '<input type="button" data-it value="保存草稿">', '<button type="button" data-it title="申报">保存</button>', '<button type="button" data-it id="btnSubmit">保存</button>', '<button type="button" data-it onclick="declareAll()">保存</button>',
    '<button type="button" data-it>Submit</button>', '<button type="button" data-it>ｓｕｂｍｉｔ</button>', '<button type="button" data-it>删除</button>', '<li data-it>暂存</li>', '<table><tr><td data-it>1</td><td>申报</td></tr></table>',
    '<a href="#"><span data-it class="btn">保存</span>并申报</a>', '<label data-it for="s">保存</label><input type="submit" id="s">', '<button type="button" data-it>保\u200B存并申\u200B报</button>',
  ])('%s', (markup) => {
    const { heard, whys } = tryAll(markup);
    expect(heard).toBe(0);
    expect(whys).not.toContain(true);
  });

  it.each([
    ['<form><button data-it>保存</button></form>', 'submits'], ['<form><button type="button" data-it formaction="/x">保存</button></form>', 'submits'], ['<form><input type="image" alt="x" data-it></form>', 'submits'],
    ['<form><input type="reset" value="确定" data-it></form>', 'submits'], ['<form><button><b data-it>保存</b></button></form>', 'submits'],
    ['<a data-it href="/home.do">保存</a>', 'navigates'], ['<a data-it href="https://www.singlewindow.cn/">新增</a>', 'navigates'], ['<a href="/next"><span data-it>新增</span></a>', 'navigates'],
    ['<button type="button" data-it disabled>保存</button>', 'disabled'], ['<button type="button" data-it style="display:none">保存</button>', 'not-visible'],
    ['<button type="button" data-it>检查</button>', 'wrong-kind'], ['<button type="button" data-it>复制</button>', 'wrong-kind'], ['<button type="button" data-it>保存并返回首页</button>', 'wrong-kind'],
  ] as const)('%s: %s', (markup, why) => {
    const { heard, whys } = tryAll(markup);
    expect(heard).toBe(0);
    expect(new Set(whys)).toEqual(new Set([why]));
  });

  it.each([['v-enter-from', true], ['ant-slide-up-enter-prepare', true], ['ani--enter', true], ['', false], ['v-leave-active', false]])('an entry of a list that cannot be seen yet is pressed only while the list fades in: %s', (state, pressed) => {
    const place = show(`<div class="list ${state}" style="opacity:0"><ul><li>新加坡</li></ul></div>`);
    const [list, entry] = [place.querySelector('.list'), place.querySelector('li')];
    if (!list || !entry) throw new Error('markup');
    expect(press(entry, { within: list, purpose: 'option' }).pressed).toBe(pressed);
    entry.style.visibility = 'hidden';
    expect(press(entry, { within: list, purpose: 'option' }).pressed).toBe(false);
  });

  it('nothing outside the region is pressed', () => {
    const place = show('<div id="here"></div><button type="button">新增</button>');
    const [here, button] = [place.querySelector('#here'), place.querySelector('button')];
    if (!here || !button) throw new Error('markup');
    expect(press(button, { within: here, purpose: 'add-row' })).toEqual({ pressed: false, why: 'outside' });
  });

  it('a button that turns into 申报 when the mouse goes down is not clicked', () => {
    const place = show('<button type="button">保存</button>');
    const button = place.querySelector('button');
    if (!button) throw new Error('markup');
    let clicked = false;
    button.addEventListener('mousedown', () => (button.textContent = '申报'));
    button.addEventListener('click', () => (clicked = true));
    expect(press(button, { within: place, purpose: 'save-row' })).toEqual({ pressed: false, why: 'may-declare' });
    expect(clicked).toBe(false);
  });
});

describe('what is pressed', () => {
  it.each([
    ['<button type="button" data-it>新增</button>', 'add-row'], ['<a data-it href="javascript:;">＋新增商品</a>', 'add-row'], ['<a data-it href="#">确定</a>', 'save-row'], ['<button type="button" data-it>保 存</button>', 'save-row'],
    ['<ul><li data-it data-value="360">印度尼西亚</li></ul>', 'option'], ['<input type="checkbox" data-it>', 'tick'],
  ] as const)('%s for %s: down, up, click', (markup, purpose) => {
    const place = show(markup);
    const element = place.querySelector('[data-it]');
    if (!(element instanceof HTMLElement)) throw new Error('markup');
    const heard: string[] = [];
    const stop = new AbortController();
    onTestFinished(() => stop.abort());
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      element.addEventListener(type, (event) => {
        if (element instanceof HTMLAnchorElement) event.preventDefault();
        heard.push(type);
      }, { signal: stop.signal });
    }
    expect(press(element, { within: place, purpose })).toEqual({ pressed: true });
    expect(heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });
});

describe('fields that open a list or a calendar', () => {
  const pressed = (markup: string, purpose: PressPurpose): unknown => {
    const place = show(markup);
    const element = place.querySelector('[data-it]');
    if (!(element instanceof HTMLElement)) throw new Error('markup');
    return press(element, { within: element, purpose });
  };

  it.each([
    '<input data-it placeholder="请选择申报日期" id="submitDate" value="申报">', '<table><tr><td>申报员姓名</td><td><input data-it></td></tr></table>', '<span class="select2-selection" role="combobox" data-it>提交人</span>',
  ])('%s is a field, whatever it and its neighbours say', (markup) => expect(pressed(markup, 'open')).toEqual({ pressed: true }));

  it.each([
    ['<button type="button" data-it>查看</button>', 'wrong-kind'], ['<input type="submit" data-it>', 'may-declare'], ['<input data-it onclick="declareAll()">', 'may-declare'],
    ['<table><tr onclick="declareAll()"><td><input data-it></td></tr></table>', 'may-declare'], ['<label for="s"><input data-it>提交</label>', 'may-declare'],
  ])('%s is not opened: %s', (markup, why) => expect(pressed(markup, 'open')).toEqual({ pressed: false, why }));

  it('a tick that a library draws behind its own is ticked, and nothing else that looks like it', () => {
    expect(pressed('<table><tr><td>申报员</td><td><input type="checkbox" hidden><div class="layui-form-checkbox" data-it>x</div></td></tr></table>', 'tick')).toEqual({ pressed: true });
    expect(pressed('<div class="layui-form-checkbox" data-it>x</div>', 'tick')).toEqual({ pressed: false, why: 'wrong-kind' });
  });

  it('a press beside everything is on the page itself', () => {
    const heard: unknown[] = [];
    const stop = new AbortController();
    onTestFinished(() => stop.abort());
    document.addEventListener('mousedown', ({ target }) => heard.push(target), { signal: stop.signal });
    pressAside(document);
    expect(heard).toEqual([document.body]);
  });
});

describe('a cell that a list opens by two presses', () => {
  it('hears two presses and that they were two', () => {
    show('<table><tr><td class="col--edit" id="cell">LASER PRINTER 打印机</td></tr></table>');
    const cell = byId('cell', HTMLTableCellElement);
    const heard: string[] = [];
    for (const type of ['mousedown', 'click', 'dblclick']) cell.addEventListener(type, ({ type: what }) => heard.push(what));
    expect(pressTwice(cell)).toEqual({ pressed: true });
    expect(heard).toEqual(['mousedown', 'click', 'mousedown', 'click', 'dblclick']);
  });

  it.each(['<td id="cell">1</td>', '<td class="col--edit" id="cell" onclick="declareAll()">1</td>'])('no other cell does: %s', (markup) => {
    show(`<table><tr>${markup}</tr></table>`);
    const cell = byId('cell', HTMLTableCellElement);
    let heard = 0;
    cell.addEventListener('mousedown', () => (heard += 1));
    expect(pressTwice(cell).pressed).toBe(false);
    expect(heard).toBe(0);
  });
});

describe('the words', () => {
  it('blanks, invisible characters, width and capitals hide no word', () => {
    const gap = fc.constantFrom('', ' ', '　', '\u200B', '\n', '\u00A0', '\uFEFF');
    const written = fc.constantFrom(...neverWords).chain((word) =>
      fc.tuple(fc.string(), fc.array(fc.tuple(gap, fc.boolean()), { minLength: word.length, maxLength: word.length }), fc.string())
        .map(([before, gaps, after]) => before + [...word].map((letter, at) => (gaps[at]?.[1] ? letter.toUpperCase() : letter) + (gaps[at]?.[0] ?? '')).join('') + after));
    fc.assert(fc.property(written, (text) => neverWord(text) !== null && !saysAddRow(text) && !saysSaveRow(text)));
  });
});

describe('the buttons of a listed line', () => {
  const line = '<table><tbody><tr id="line"><td id="name" title="激光打印机">激光打印机</td><td><a id="edit" href="#">修改</a> <a id="gone" href="#" data-remove="1">删除</a> <a id="print" href="#">打印</a></td></tr></tbody></table>';
  const pressIn = (id: string, purpose: PressPurpose): boolean => press(byId(id, HTMLElement), { within: byId('line', HTMLElement), purpose }).pressed;

  it('修改 and the line itself are pressed although the goods are printers and 删除 stands beside', () => {
    show(line);
    expect([pressIn('edit', 'edit-row'), pressIn('name', 'row')]).toEqual([true, true]);
  });

  it('a cell of a list made of blocks is pressed as part of its own line only, and never one that says 删除 or 申报', () => {
    show('<div id="list"><div id="line"><div id="name">激光打印机</div><div id="gone">删 除</div><div id="declare">申报</div><div><span id="deep">1</span></div></div></div>');
    const [list, line] = [byId('list', HTMLDivElement), byId('line', HTMLDivElement)];
    const pressed = (id: string, within: Element): boolean => press(byId(id, HTMLElement), { within, purpose: 'row' }).pressed;
    expect([pressed('name', line), pressed('name', list), pressed('gone', line), pressed('declare', line), pressed('deep', line)]).toEqual([true, false, false, false, false]);
  });

  it('删除 is pressed for deleting a confirmed line, and for nothing else', () => {
    show(line);
    const others: PressPurpose[] = ['edit-row', 'move-up', 'save-row', 'add-row', 'cancel-row', 'option', 'page', 'row'];
    expect(others.filter((purpose) => pressIn('gone', purpose))).toEqual([]);
    expect([pressIn('print', 'delete-row'), pressIn('edit', 'delete-row'), pressIn('gone', 'delete-row')]).toEqual([false, false, true]);
  });

  it.each(['<a id="gone" href="#" data-action="deleteAndDeclare">删除</a>', '<a id="gone" href="/delete?id=1">删除</a>', '<button id="gone">删除并提交</button>', '<form><button id="gone">删除</button></form>'])('a delete button that does more is not: %s', (markup) => {
    show(`<div id="line">${markup}</div>`);
    expect(pressIn('gone', 'delete-row')).toBe(false);
  });
});
