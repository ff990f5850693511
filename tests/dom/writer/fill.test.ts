import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FillReport } from '@/lib/portal/fill-plan';
import { entry, expectKept, fill, outcomes, type Places, undo } from './form';
import { byId, input, show, watchForDeclaring } from './page';
import { countries, suggestBox } from './suggest-box';

const head: Places = {
  invNo: 'CertificateHead.InvNo',
  contractNo: 'CertificateHead.ContractNo',
  invDate: 'CertificateHead.InvDate',
  certType: 'CertificateHead.CertType',
  thirdParty: 'CertificateHead.ThirdPartyInvFlag',
  destCountryName: ['CertificateHead.DestCountryName', 'CertificateHead.DestCountryCode'],
  destCountryEn: 'CertificateHead.DestCountry',
  entName: 'NonpartyCorp[0].EntName',
};
const invNo = 'CertificateHead.InvNo';
const contractNo = 'CertificateHead.ContractNo';

describe('filling a form', () => {
  it('writes what was confirmed, reads it back and reports field by field', async () => {
    show('<input id="invNo" value="OLD"><input id="contractNo"><input id="invDate" class="laydate-icon"><button type="button" data-declares>申报</button>');
    const watch = watchForDeclaring();
    const seen: FillReport[] = [];
    const report = await fill({
      places: head,
      entries: [entry(invNo, 'OLD', 'OM-1'), entry('CertificateHead.InvDate', '', '2026-03-02')],
      onReport: (next) => seen.push(next),
    });
    expect(report).toMatchObject({ planId: 'p1', state: 'done', total: 2 });
    expect(report.results).toContainEqual({ path: invNo, wanted: 'OM-1', before: 'OLD', found: 'OM-1', outcome: 'kept' });
    expectKept(report);
    expect(input('contractNo').value).toBe('');
    expect(seen[0]).toMatchObject({ state: 'running', results: [] });
    expect(watch).toEqual({ pressed: [], submitted: [], entered: [] });
  });

  it('a field that no longer holds what the preview showed is left alone', async () => {
    show('<input id="invNo" value="TYPED SINCE">');
    const report = await fill({ places: head, entries: [entry(invNo, 'OLD', 'OM-1')] });
    expect(outcomes(report)).toEqual({ [invNo]: 'user-typed' });
    expect(input('invNo').value).toBe('TYPED SINCE');
  });

  it('a field that holds the wanted value already is kept without a write', async () => {
    show('<input id="invNo" value="OM-1">');
    const heard = vi.fn<() => void>();
    input('invNo').addEventListener('input', heard);
    expectKept(await fill({ places: head, entries: [entry(invNo, 'OLD', 'OM-1')] }));
    expect(heard).not.toHaveBeenCalled();
  });

  it('what is not on the form, disabled or read-only is said so', async () => {
    show('<input id="invNo" disabled><input id="contractNo" readonly>');
    const report = await fill({ places: head, entries: [entry(invNo, '', 'A'), entry(contractNo, '', 'B'), entry('CertificateHead.LcNo', '', 'C')] });
    expect(outcomes(report)).toEqual({ [invNo]: 'not-visible', [contractNo]: 'not-visible', 'CertificateHead.LcNo': 'not-found' });
    expect(report.results.every(({ reason }) => reason?.['zh-CN'])).toBe(true);
  });

  it('chooses a country by name and code, and the English name that the page fills in is the one wanted', async () => {
    show('<div><input id="destCountryName"><input type="hidden" id="destCountry"></div><input id="destCountryEn">');
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries, lateMs: 30, onChosen: (row) => (input('destCountryEn').value = row[2] ?? '') });
    const report = await fill({
      places: head,
      entries: [entry('CertificateHead.DestCountry', '', 'INDONESIA'), entry('CertificateHead.DestCountryCode', '', '360'), entry('CertificateHead.DestCountryName', '', '印度尼西亚')],
    });
    expectKept(report);
    expect([input('destCountryName').value, input('destCountry').value, input('destCountryEn').value]).toEqual(['印度尼西亚', '360', 'INDONESIA']);
  });

  it('a name that the list does not have is refused, and name and code stay as they were', async () => {
    show('<div><input id="destCountryName" value="韩国"><input type="hidden" id="destCountry" value="410"></div>');
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries });
    const report = await fill({ places: head, entries: [entry('CertificateHead.DestCountryName', '韩国', '火星')] });
    expect(outcomes(report)).toEqual({ 'CertificateHead.DestCountryName': 'refused' });
    expect([input('destCountryName').value, input('destCountry').value]).toEqual(['韩国', '410']);
  });

  it('the type goes first: fields that it opens are waited for and filled', async () => {
    const place = show('<select id="certType"><option></option><option value="E">E</option></select><div id="rest"></div>');
    byId('certType', HTMLSelectElement).addEventListener('change', () => {
      setTimeout(() => place.append(Object.assign(document.createElement('input'), { id: 'invNo' })), 80);
    });
    const report = await fill({ places: head, entries: [entry(invNo, '', 'OM-1'), entry('CertificateHead.CertType', '', 'E')] });
    expectKept(report);
    expect(report.results.map(({ path }) => path)).toEqual(['CertificateHead.CertType', invNo]);
  });

  it('a tick opens the third company, drawn as plain fields', async () => {
    const place = show('<input type="checkbox" id="thirdParty">');
    input('thirdParty').addEventListener('change', () => place.append(Object.assign(document.createElement('input'), { id: 'entName' })));
    const report = await fill({ places: head, entries: [entry('NonpartyCorp[0].EntName', '', 'HK TRADING LTD'), entry('CertificateHead.ThirdPartyInvFlag', '0', '1')] });
    expectKept(report);
    expect(input('entName').value).toBe('HK TRADING LTD');
  });

  it('neither declaring, nor the undertaking, is ever filled in', async () => {
    show('<select id="applyType"><option value="0">暂存</option><option value="1">申报</option></select><input type="checkbox" id="promise">');
    const report = await fill({
      places: { applyType: 'CertificateHead.ApplyType', promise: 'AplPromise.AplPromiseCode' },
      entries: [entry('CertificateHead.ApplyType', '0', '1'), entry('AplPromise.AplPromiseCode', '', '1')],
    });
    expect(Object.values(outcomes(report))).toEqual(['refused', 'refused']);
    expect(byId('applyType', HTMLSelectElement).value).toBe('0');
    expect(input('promise').checked).toBe(false);
  });
});

describe('hidden decoys', () => {
  const decoys: Record<string, string> = {
    'display none': 'display:none', 'visibility hidden': 'visibility:hidden', 'opacity 0': 'opacity:0', 'one pixel': 'width:1px;height:1px;padding:0;border:0',
    'moved off': 'position:absolute;left:-9999px', clipped: 'clip-path:inset(100%)', 'old clip': 'position:absolute;clip:rect(0,0,0,0)', 'ink of the paper': 'color:rgb(255,255,255);background:rgb(255,255,255)', 'no ink': 'color:transparent',
  };
  it.each(Object.entries(decoys))('%s: not written', async (_, style) => {
    show(`<input id="invNo" style="${style}">`);
    expect(outcomes(await fill({ places: head, entries: [entry(invNo, '', 'SECRET')] }))).toEqual({ [invNo]: 'not-visible' });
    expect(input('invNo').value).toBe('');
  });

  it.each(['opacity:0', 'height:0;overflow:hidden', 'width:2px;overflow:hidden', 'clip-path:circle(0)', 'mask-image:linear-gradient(#0000,#0000)'])('inside a box with %s: not written', async (style) => {
    show(`<div style="${style}"><input id="invNo"></div>`);
    expect(outcomes(await fill({ places: head, entries: [entry(invNo, '', 'SECRET')] }))).toEqual({ [invNo]: 'not-visible' });
  });

  it.each(['aria-hidden="true"', 'inert'])('inside %s: not written', async (attribute) => {
    show(`<div ${attribute}><input id="invNo"></div>`);
    expect(outcomes(await fill({ places: head, entries: [entry(invNo, '', 'SECRET')] }))).toEqual({ [invNo]: 'not-visible' });
  });

  it('a field that the page moves away while the one before it is written gets nothing', async () => {
    show('<input id="invNo"><input id="contractNo">');
    input('invNo').addEventListener('input', () => (input('contractNo').style.cssText = 'position:absolute;left:-9999px'));
    expect(outcomes(await fill({ places: head, entries: [entry(invNo, '', 'A'), entry(contractNo, '', 'SECRET')] }))).toEqual({ [invNo]: 'kept', [contractNo]: 'not-visible' });
    expect(input('contractNo').value).toBe('');
  });

  it('a field far down, or scrolled away in its own box, is no decoy', async () => {
    show('<div style="height:120px;overflow:auto" id="box"><input id="contractNo"><div style="height:900px"></div></div><div style="height:4000px"></div><input id="invNo">');
    byId('box', HTMLDivElement).scrollTop = 600;
    expectKept(await fill({ places: head, entries: [entry(invNo, '', 'A'), entry(contractNo, '', 'B')] }));
  });

  it('a message over the field is waited out', async () => {
    const place = show('<input id="invNo"><div id="msg" style="position:fixed;inset:0;background:#fff">保存成功</div>');
    setTimeout(() => place.querySelector('#msg')?.remove(), 120);
    expectKept(await fill({ places: head, entries: [entry(invNo, '', 'A')] }));
  });
});

describe('the page has its own mind', () => {
  it('what the page writes over once is set once more', async () => {
    show('<input id="invNo"><select id="certType"><option></option><option>E</option></select>');
    let turns = 0;
    input('invNo').addEventListener('change', () => {
      turns += 1;
      if (turns === 1) setTimeout(() => (input('invNo').value = 'PAGE'), 0);
    });
    const report = await fill({ places: head, entries: [entry(invNo, '', 'OM-1')] });
    expect(outcomes(report)).toEqual({ [invNo]: 'kept' });
    expect(turns).toBe(2);
  });

  it('what the page keeps writing over is set once more and then reported, never in a loop', async () => {
    show('<input id="invNo">');
    let turns = 0;
    input('invNo').addEventListener('change', () => {
      turns += 1;
      setTimeout(() => (input('invNo').value = 'PAGE'), 0);
    });
    const seen: FillReport[] = [];
    await fill({ places: head, entries: [entry(invNo, '', 'OM-1')], onReport: (next) => seen.push(next) });
    await expect.poll(() => outcomes(seen.at(-1) ?? { planId: '', state: 'done', results: [], total: 0 })[invNo], { timeout: 3000 }).toBe('changed-by-page');
    expect(turns).toBe(2);
    expect(seen.at(-1)?.results[0]?.found).toBe('PAGE');
  });

  it('an answer that comes late, after the filling, is noticed too', async () => {
    show('<input id="invNo">');
    input('invNo').addEventListener('change', () => void setTimeout(() => (input('invNo').value = 'LATE'), 250));
    const seen: FillReport[] = [];
    expectKept(await fill({ places: head, entries: [entry(invNo, '', 'OM-1')], onReport: (next) => seen.push(next) }));
    await expect.poll(() => outcomes(seen.at(-1) ?? { planId: '', state: 'done', results: [], total: 0 })[invNo], { timeout: 4000 }).toBe('changed-by-page');
  });

  it('what the page makes of a value is reported as it stands', async () => {
    show('<input id="invNo">');
    input('invNo').addEventListener('input', () => (input('invNo').value = input('invNo').value.toUpperCase()));
    const report = await fill({ places: head, entries: [entry(invNo, '', 'om-1')] });
    expect(report.results[0]).toMatchObject({ outcome: 'changed-by-page', found: 'OM-1', wanted: 'om-1' });
  });

  it('a field that takes nothing is refused', async () => {
    show('<input id="invNo" value="FIXED">');
    input('invNo').addEventListener('input', () => (input('invNo').value = 'FIXED'));
    expect(outcomes(await fill({ places: head, entries: [entry(invNo, 'FIXED', 'OM-1')] }))).toEqual({ [invNo]: 'refused' });
  });

  it('a frame that is not allowed any more gets no further field', async () => {
    show('<input id="invNo"><input id="contractNo">');
    let asked = 0;
    const report = await fill({ places: head, entries: [entry(invNo, '', 'A'), entry(contractNo, '', 'B')], allowed: () => (asked += 1) <= 1 });
    expect(outcomes(report)).toEqual({ [invNo]: 'kept', [contractNo]: 'stopped' });
    expect(input('contractNo').value).toBe('');
  });
});

describe('the user', () => {
  const twoFields = '<div><input id="destCountryName"><input type="hidden" id="destCountry"></div><input id="invNo"><input id="contractNo">';
  const wanted = [entry('CertificateHead.DestCountryName', '', '韩国'), entry(invNo, '', 'OURS'), entry(contractNo, '', 'OURS')];

  it('who types in a field while another is being filled keeps what was typed', async () => {
    show(twoFields);
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries, lateMs: 1700 });
    const running = fill({ places: head, entries: wanted });
    await userEvent.click(input('invNo'));
    await userEvent.keyboard('MINE');
    const report = await running;
    expect(outcomes(report)).toEqual({ 'CertificateHead.DestCountryName': 'kept', [invNo]: 'user-typed', [contractNo]: 'kept' });
    expect(input('invNo').value).toBe('MINE');
  });

  it('who types in the very field that is being filled keeps it', async () => {
    show(twoFields);
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries, lateMs: 1500 });
    const running = fill({ places: head, entries: wanted });
    await userEvent.click(input('destCountryName'));
    await userEvent.keyboard('X');
    const report = await running;
    expect(outcomes(report)['CertificateHead.DestCountryName']).toBe('user-typed');
    expect(input('destCountryName').value).toContain('X');
  });

  it('a page script that moves the focus is not the user', async () => {
    show(twoFields);
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries, onChosen: () => input('invNo').focus() });
    expectKept(await fill({ places: head, entries: wanted }));
  });

  it('who stops it keeps what was written so far; the rest is reported as stopped and not written later', async () => {
    show(twoFields);
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries, lateMs: 1500 });
    const stop = new AbortController();
    input('destCountryName').addEventListener('keyup', () => queueMicrotask(() => stop.abort()));
    const report = await fill({ places: head, entries: [...wanted, entry('CertificateHead.CertType', '', 'E')], stop });
    expect(report.state).toBe('stopped');
    expect(outcomes(report)).toMatchObject({ 'CertificateHead.DestCountryName': 'stopped', [invNo]: 'stopped', [contractNo]: 'stopped' });
    expect([input('destCountryName').value, input('invNo').value]).toEqual(['', '']);
  });
});

describe('undoing', () => {
  it('puts back what we replaced, leaves what the user has changed since, and says so', async () => {
    show('<div><input id="destCountryName" value="中国"><input type="hidden" id="destCountry" value="156"></div><input id="invNo" value="OLD"><input id="contractNo">');
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries });
    const filling = {
      places: head,
      entries: [
        entry('CertificateHead.DestCountryName', '中国', '韩国'), entry('CertificateHead.DestCountryCode', '156', '410'),
        entry(invNo, 'OLD', 'NEW'), entry(contractNo, '', 'C-1'),
      ],
    };
    const done = await fill(filling);
    expectKept(done);
    await userEvent.fill(input('contractNo'), 'C-1 BY HAND');
    const undone = await undo(done, filling);
    expect(undone.state).toBe('undone');
    expect(outcomes(undone)).toEqual({ 'CertificateHead.DestCountryName': 'kept', 'CertificateHead.DestCountryCode': 'kept', [invNo]: 'kept', [contractNo]: 'user-typed' });
    expect([input('destCountryName').value, input('destCountry').value, input('invNo').value, input('contractNo').value]).toEqual(['中国', '156', 'OLD', 'C-1 BY HAND']);
  });

  it('empties a list box that was empty before, with its code', async () => {
    show('<div><input id="destCountryName"><input type="hidden" id="destCountry"></div>');
    suggestBox(input('destCountryName'), input('destCountry'), { rows: countries });
    const filling = { places: head, entries: [entry('CertificateHead.DestCountryName', '', '韩国')] };
    expectKept(await undo(await fill(filling), filling));
    expect([input('destCountryName').value, input('destCountry').value]).toEqual(['', '']);
  });

  it('what was refused or stood there already is not touched', async () => {
    show('<input id="invNo" value="SAME"><input id="contractNo" disabled value="X">');
    const filling = { places: head, entries: [entry(invNo, 'SAME', 'SAME'), entry(contractNo, 'X', 'Y')] };
    const undone = await undo(await fill(filling), filling);
    expect(undone.results).toEqual([]);
    expect(input('invNo').value).toBe('SAME');
  });
});
