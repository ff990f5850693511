import { describe, expect, it } from 'vitest';
import { type FormMemory, knownForms } from '@/entrypoints/background/known-forms';
import type { LessonRecord } from '@/lib/library/records';
import type { DriftChange, KnownForm, SeenControl } from '@/lib/platform/form-structure';
import { marksOf } from '@/lib/portal/fingerprint-marks';
import { lesson } from '../library/records';

const frame = { tabId: 1, frameId: 0, origin: 'https://swapp.singlewindow.cn' };

const control = (label: string, field: string | null, more: Partial<SeenControl> = {}): SeenControl => ({ field: field === null ? null : `CertificateHead.${field}`, taught: false, label, id: `id-${label}`, name: '', kind: 'text', kit: 'text', ...more });

const form: readonly SeenControl[] = [
  control('发票号', 'InvNo'), control('合同号', 'ContractNo'), control('启运港', 'LoadPort'), control('卸货港', 'UnloadPort'), control('目的港', 'DestPort'), control('唛头', 'Mark'), control('贸易方式', 'TradeModeCode'), control('甲一', null),
];
const without = (label: string): SeenControl[] => form.filter((each) => each.label !== label);
const relabelled = (was: string, label: string, more: Partial<SeenControl> = {}): SeenControl[] => form.map((each) => (each.label === was ? { ...each, label, ...more } : each));

function background(lessons: LessonRecord[] = []) {
  let kept: unknown;
  const memory: FormMemory = {
    read: () => Promise.resolve(JSON.parse(JSON.stringify(kept ?? null))),
    write: (forms) => {
      kept = forms;
      return Promise.resolve();
    },
  };
  const known = knownForms({ loadLessons: () => Promise.resolve(lessons), memory, now: () => 5000 });
  let visits = 0;
  const seen = (controls: readonly SeenControl[], more: object = {}): Promise<KnownForm> => {
    const answer = known.hear({ type: 'form.seen', visit: `visit-${visits}`, certType: 'E', acted: false, controls, ...more }, frame, false);
    if (!answer) throw new Error('not understood');
    return answer;
  };
  return {
    known,
    stored: () => JSON.stringify(kept),
    /** A page load of the form. */
    visit(controls: readonly SeenControl[], more: object = {}) {
      visits += 1;
      return seen(controls, more);
    },
    /** The same page load, later. */
    later: seen,
  };
}

const said = ({ changes }: KnownForm): string[] => changes.map(({ kind, field, holds }: DriftChange) => `${kind} ${field.replace('CertificateHead.', '')}${holds ? ' held' : ''}`);

describe('a form that is opened', () => {
  it('for the first time says nothing, however it is drawn', async () => {
    const { visit, later } = background();
    expect(said(await visit(form.slice(0, 5)))).toEqual([]);
    expect(said(await later(form))).toEqual([]);
    expect(said(await later(relabelled('启运港', '装运港口', { id: 'z' })))).toEqual([]);
  });

  it('again as it was says nothing, also with other ids', async () => {
    const { visit } = background();
    await visit(form);
    expect(said(await visit(form))).toEqual([]);
    expect(said(await visit(form.map((each, index) => ({ ...each, id: `el-${index + 70}` }))))).toEqual([]);
    expect(said(await visit(form.map((each, index) => ({ ...each, id: `el-${index + 71}` }))))).toEqual([]);
  });

  it('with another label and another id for a field holds that field', async () => {
    const { visit } = background();
    await visit(form);
    const { changes } = await visit(relabelled('启运港', '起点', { id: 'q7' }));
    expect(changes).toEqual([{ kind: 'relabelled', field: 'CertificateHead.LoadPort', was: '启运港', now: '起点', holds: true }]);
  });

  it('with another usual wording on the same element names it and lets it be written', async () => {
    const { visit } = background();
    await visit(form);
    expect(said(await visit(relabelled('启运港', '装货港', { id: 'id-启运港' })))).toEqual(['relabelled LoadPort']);
  });

  it('with the element of one field now labelled as another holds the other', async () => {
    const { visit } = background();
    await visit(without('目的港'));
    const changes = said(await visit([...without('卸货港').filter(({ label }) => label !== '目的港'), control('目的港', 'DestPort', { id: 'id-卸货港' })]));
    expect(changes).toContain('exchanged DestPort held');
  });

  it('with a field on another kind of widget names it', async () => {
    const { visit } = background();
    await visit(form);
    expect(said(await visit(relabelled('贸易方式', '贸易方式', { kit: 'select', kind: 'select' })))).toEqual(['widget TradeModeCode']);
  });

  it('with a field less names it, once the field is known to stand there always', async () => {
    const { visit } = background();
    await visit(form);
    expect(said(await visit(without('合同号'))), 'it may be one that comes and goes').toEqual([]);
    const other = background();
    for (let times = 0; times < 3; times += 1) await other.visit(form);
    expect(said(await other.visit(without('合同号')))).toEqual(['gone ContractNo']);
  });

  it('with a field whose box is there but called something unknown says what it is called', async () => {
    const { visit } = background();
    for (let times = 0; times < 3; times += 1) await visit(form);
    const { changes } = await visit(form.map((each) => (each.label === '合同号' ? { ...each, label: '甲二', field: null } : each)));
    expect(changes).toEqual([{ kind: 'gone', field: 'CertificateHead.ContractNo', was: '合同号', now: '甲二', holds: false }]);
  });

  it('with a field more names it', async () => {
    const { visit } = background();
    for (let times = 0; times < 3; times += 1) await visit(without('合同号'));
    expect(said(await visit(form))).toEqual(['new ContractNo']);
  });

  it('says nothing of fields that a choice of the user or another certificate type brought', async () => {
    const { visit, later } = background();
    for (let times = 0; times < 3; times += 1) await visit(without('合同号'));
    await visit(without('合同号'));
    expect(said(await later(form, { acted: true }))).toEqual([]);
    expect(said(await visit(without('合同号')))).toEqual([]);
    expect(said(await visit([...form, control('备注', 'Remark')], { certType: 'RC' }))).toEqual([]);
  });

  it('says nothing of what the user taught', async () => {
    const { visit } = background();
    await visit(form);
    expect(said(await visit(relabelled('启运港', '起点', { id: 'q7', taught: true })))).toEqual([]);
  });

  it('of which hardly anything is there yet is not said to have lost the rest', async () => {
    const { visit } = background();
    for (let times = 0; times < 4; times += 1) await visit(form);
    expect(said(await visit(form.slice(0, 3).concat(control('甲一', null), control('甲二', null))))).toEqual([]);
  });
});

describe('a change', () => {
  it('is named again until the user confirms it, and then no more', async () => {
    const { visit, later, known } = background();
    await visit(form);
    const moved = relabelled('启运港', '起点', { id: 'q7' });
    const first = await visit(moved);
    expect(said(await visit(moved))).toEqual(['relabelled LoadPort held']);
    expect(await known.answer({ type: 'form.confirm', form: first.form, field: null })).toEqual({ confirmed: true });
    expect(said(await later(moved))).toEqual([]);
    expect(said(await visit(moved))).toEqual([]);
    expect(said(await visit(form)), 'the old label is still known').toEqual([]);
  });

  it('can be confirmed field by field', async () => {
    const { visit, later, known } = background();
    await visit(form);
    const moved = [...relabelled('启运港', '起点', { id: 'q7' }).filter(({ label }) => label !== '唛头'), control('记号', 'Mark', { id: 'q8' })];
    const { form: id } = await visit(moved);
    await known.answer({ type: 'form.confirm', form: id, field: 'CertificateHead.LoadPort' });
    expect(said(await later(moved))).toEqual(['relabelled Mark held']);
  });
});

describe('lessons', () => {
  const marks = marksOf(form) ?? [];
  it('go to the pages of their own host and form alone', async () => {
    const own = lesson({ id: 'own', form: marks });
    const { visit, known } = background([own, lesson({ id: 'other-host', form: marks, host: 'i.chinaport.gov.cn' }), lesson({ id: 'other-form', form: [1, 2, 3] })]);
    expect((await visit(form)).lessons).toEqual([{ id: 'own', control: own.control, field: own.field }]);
    const elsewhere = await known.hear({ type: 'form.seen', visit: 'v', certType: '', acted: false, controls: form }, { ...frame, origin: 'https://i.chinaport.gov.cn' }, false);
    expect(elsewhere?.lessons.map(({ id }) => id)).toEqual(['other-host']);
  });

  it('still go to a form that has changed a little', async () => {
    const { visit } = background([lesson({ form: marks })]);
    expect((await visit([...without('合同号'), control('备注', 'Remark')])).lessons).toHaveLength(1);
  });

  it('are read anew when one was written', async () => {
    const lessons = [lesson({ form: marks })];
    const { visit, known } = background(lessons);
    await visit(form);
    lessons.length = 0;
    known.changed();
    expect((await visit(form)).lessons).toEqual([]);
  });
});

describe('the memory of forms', () => {
  it('takes nothing but the shape that is asked for', () => {
    const { known } = background();
    expect(known.hear({ type: 'form.seen', visit: 'v', certType: 'E', acted: false, controls: [{ ...form[0], value: 'SL20260301' }] }, frame, false)).toBeNull();
    expect(known.hear({ type: 'form.seen', visit: 'v', certType: 'E', acted: false, controls: Array.from({ length: 601 }, () => form[0]) }, frame, false)).toBeNull();
    expect(known.answer({ type: 'form.confirm', form: 'x', field: 'CertificateHead.Nothing' })).toBeNull();
  });

  it('keeps nothing of a private window', async () => {
    const { known, stored } = background();
    await known.hear({ type: 'form.seen', visit: 'v', certType: 'E', acted: false, controls: form }, frame, true);
    expect(stored()).toBeUndefined();
  });

  it('answers no more than sixty times a minute', async () => {
    const { later } = background([lesson({ form: marksOf(form) ?? [] })]);
    for (let times = 0; times < 60; times += 1) await later(form);
    expect((await later(form)).lessons).toEqual([]);
  });

  it('forgets the forms that were met longest ago', async () => {
    let kept: readonly { readonly host: string }[] = [];
    let at = 0;
    const known = knownForms({ loadLessons: () => Promise.resolve([]), now: () => (at += 60_000), memory: { read: () => Promise.resolve(kept), write: (forms) => Promise.resolve(void (kept = forms)) } });
    for (let host = 0; host < 65; host += 1) await known.hear({ type: 'form.seen', visit: 'v', certType: 'E', acted: false, controls: form }, { ...frame, origin: `https://h${host}.singlewindow.cn` }, false);
    expect(kept).toHaveLength(60);
    expect(kept.some(({ host }) => host === 'h0.singlewindow.cn')).toBe(false);
  });

  it('that is damaged is begun anew', async () => {
    const known = knownForms({ loadLessons: () => Promise.resolve([]), memory: { read: () => Promise.resolve([{ id: 'x' }, 5]), write: () => Promise.resolve() } });
    expect((await known.hear({ type: 'form.seen', visit: 'v', certType: 'E', acted: false, controls: form }, frame, false))?.changes).toEqual([]);
  });
});
