import { describe, expect, it } from 'vitest';
import type { FillReport } from '@/lib/portal/fill-plan';
import { entry, fill, outcomes } from './form';
import { input, show } from './page';

const path = 'CertificateHead.InvDate';
const write = (day: string): Promise<FillReport> => fill({ entries: [entry(path, input('day').value, day)], places: { day: path } });
const reasonOf = ({ results }: FillReport): string | undefined => results[0]?.reason?.['zh-CN'];

/** A read-only box with a calendar as laydate 1 draws it: one for all boxes, days of the month on show, arrows for years and months. */
function laydateBox(least = '1900-01-01'): { readonly chosen: string[]; readonly isOpen: () => boolean } {
  const chosen: string[] = [];
  const place = show(`<input id="day" class="laydate-icon" readonly><div id="laydate_box" style="display:none;position:absolute;top:60px;background:#fff">
    <div id="laydate_YY"><a class="laydate_choose laydate_chprev laydate_tab">‹</a><input id="laydate_y" readonly><a class="laydate_choose laydate_chnext laydate_tab">›</a></div>
    <div id="laydate_MM"><a class="laydate_choose laydate_chprev laydate_tab">‹</a><input id="laydate_m" readonly><a class="laydate_choose laydate_chnext laydate_tab">›</a></div>
    <table><tbody></tbody></table></div>`);
  const box = place.querySelector<HTMLElement>('#laydate_box');
  const body = place.querySelector('tbody');
  if (!box || !body) throw new Error('no calendar');
  let [year, month] = [2024, 1];
  const draw = (): void => {
    input('laydate_y').value = `${year}年`;
    input('laydate_m').value = `${String(month).padStart(2, '0')}月`;
    body.replaceChildren();
    const row = body.insertRow();
    for (let day = 1; day <= new Date(year, month, 0).getDate(); day += 1) {
      const cell = row.insertCell();
      for (const [name, value] of Object.entries({ y: year, m: month, d: day })) cell.setAttribute(name, String(value));
      cell.textContent = String(day);
      const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
      if (date < least) cell.className = 'laydate_void';
      cell.addEventListener('click', () => {
        if (date < least) return;
        input('day').value = date;
        chosen.push(date);
        box.style.display = 'none';
      });
    }
  };
  const turn = (by: number) => (event: Event): void => {
    event.stopPropagation();
    [year, month] = [Math.floor((year * 12 + month - 1 + by) / 12), ((year * 12 + month - 1 + by) % 12) + 1];
    draw();
  };
  for (const [selector, by] of [['#laydate_YY .laydate_chprev', -12], ['#laydate_YY .laydate_chnext', 12], ['#laydate_MM .laydate_chprev', -1], ['#laydate_MM .laydate_chnext', 1]] as const) place.querySelector(selector)?.addEventListener('click', turn(by));
  input('day').addEventListener('click', (event) => {
    event.stopPropagation();
    box.style.display = 'block';
    draw();
  });
  document.body.addEventListener('click', () => (box.style.display = 'none'), { once: true });
  return { chosen, isOpen: () => box.checkVisibility() };
}

describe('a date box that is read-only for the sake of its calendar', () => {
  it.each(['2024-01-15', '2019-12-31', '2026-02-28'])('of laydate 1 is filled through that calendar, so that the page hears of the choice: %s', async (day) => {
    const box = laydateBox();
    expect(outcomes(await write(day))).toEqual({ [path]: 'kept' });
    expect([input('day').value, box.chosen, box.isOpen()]).toEqual([day, [day], false]);
  });

  it('of laydate 1 keeps what it held when the day may not be chosen; the calendar is closed', async () => {
    const box = laydateBox('2020-01-01');
    input('day').value = '2024-01-15';
    expect(outcomes(await write('2019-12-31'))).toEqual({ [path]: 'refused' });
    expect([input('day').value, box.chosen, box.isOpen()]).toEqual(['2024-01-15', [], false]);
  });

  it.each(['onclick="WdatePicker()"', 'onfocus="WdatePicker({dateFmt:\'yyyy-MM-dd\',readOnly:true})"', 'onclick="laydate({format: \'YYYY-MM-DD\'})"'])('is filled by its text where the page says that its picker does no more than that, and nothing opens: %s', async (handler) => {
    show(`<input id="day" class="Wdate" readonly data-heard="">`);
    const box = input('day');
    const heard: string[] = [];
    for (const type of ['focus', 'input', 'change']) box.addEventListener(type, () => heard.push(type));
    const [, name = '', call = ''] = /^(\w+)="(.*)"$/.exec(handler) ?? [];
    box.setAttribute(name, call.replaceAll('&quot;', '"'));
    box.addEventListener(name.slice(2), (event) => event.stopImmediatePropagation(), { capture: true });
    expect(outcomes(await write('2024-02-29'))).toEqual({ [path]: 'kept' });
    expect(box.value).toBe('2024-02-29');
    if (call.startsWith('WdatePicker')) expect(heard).toEqual(['input', 'change']);
    expect(outcomes(await write(''))).toEqual({ [path]: 'kept' });
    expect(box.value).toBe('');
  });

  it.each([
    'onfocus="WdatePicker({onpicked:function(){check()}})"', 'onclick="WdatePicker({maxDate:\'%y-%M-%d\'})"', 'onclick="WdatePicker({dateFmt:\'yyyy年MM月dd日\'})"', 'onclick="WdatePicker({vel:\'code\'})"',
    'onclick="WdatePicker();check()"', 'onclick="WdatePicker({el:\'other\'})"', 'onclick="WdatePicker()" onfocus="check()"', '', 'onclick="openCalendar(this)"',
  ])('is left as it is where its picker may do more, and the report says what to do: %s', async (handler) => {
    show('<input id="day" class="Wdate" readonly>');
    const box = input('day');
    const heard: string[] = [];
    for (const type of ['focus', 'mousedown', 'click', 'input', 'change']) box.addEventListener(type, () => heard.push(type));
    for (const [, name = '', call = ''] of handler.matchAll(/(\w+)="([^"]*)"/g)) box.setAttribute(name, call);
    const report = await write('2024-02-29');
    expect(outcomes(report)).toEqual({ [path]: 'not-visible' });
    expect(reasonOf(report)).toContain('日历');
    expect([box.value, heard]).toEqual(['', []]);
  });

  it('that is disabled is only said to be disabled', async () => {
    show('<input id="day" class="Wdate" readonly disabled onclick="WdatePicker()">');
    const report = await write('2024-02-29');
    expect([input('day').value, reasonOf(report)]).toEqual(['', '该项为只读或不可编辑']);
  });
});
