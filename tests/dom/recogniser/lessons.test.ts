import { afterEach, describe, expect, it } from 'vitest';
import type { ControlSketch, Lesson } from '@/lib/platform/form-structure';
import { bindForm, type BoundForm } from '@/lib/portal/bind';

afterEach(() => document.body.replaceChildren());

/** A form in lines of `[label, id, kind?]`. */
function form(lines: readonly (readonly [label: string, id: string, tag?: 'input' | 'textarea' | 'div'])[], heading = ''): HTMLElement {
  const section = document.createElement('section');
  if (heading !== '') section.append(Object.assign(document.createElement('h4'), { textContent: heading }));
  for (const [label, id, tag = 'input'] of lines) {
    const line = document.createElement('div');
    const control = document.createElement(tag);
    control.id = id;
    if (tag === 'div') {
      control.contentEditable = 'true';
      control.style.cssText = 'display:inline-block;width:200px;height:20px';
    }
    line.append(Object.assign(document.createElement('span'), { textContent: label, style: 'display:inline-block;width:140px' }), control);
    section.append(line);
  }
  document.body.append(section);
  return section;
}

const sketchOf = (bound: BoundForm, id: string): ControlSketch => {
  const found = [...bound.sketches()].find(([control]) => control.element.id === id)?.[1];
  if (!found) throw new Error(`no control ${id}`);
  return found;
};
const teach = (id: string, field: string | null, bound = bindForm(document)): Lesson => ({ id: `lesson-${id}`, control: sketchOf(bound, id), field });
const fieldOf = (bound: BoundForm, id: string): string | null => {
  const found = bound.fields.find(({ control }) => control.element.id === id);
  return found ? `${found.field.section}.${found.field.tag}` : null;
};
const reasonOf = (bound: BoundForm, id: string): string | undefined => bound.unrecognised.find(({ control }) => control.element.id === id)?.reason;
const statesOf = (bound: BoundForm): string[] => bound.lessons.map(({ state }) => state);

const odd = [['甲一', 'x1'], ['甲二', 'x2'], ['甲三', 'x3', 'div'], ['启运港', 'x4']] as const;

describe('a control that the user pointed out', () => {
  it('is the field that the user said, whatever its markup says', () => {
    form(odd);
    const lessons = [teach('x1', 'CertificateHead.InvNo'), teach('x3', 'CertificateHead.Mark')];
    const bound = bindForm(document, lessons);
    expect(['x1', 'x2', 'x3', 'x4'].map((id) => fieldOf(bound, id))).toEqual(['CertificateHead.InvNo', null, 'CertificateHead.Mark', 'CertificateHead.LoadPort']);
    expect(bound.fields.find(({ control }) => control.element.id === 'x1')?.evidence).toEqual([{ kind: 'lesson', text: '甲一', weight: 1000 }]);
    expect(statesOf(bound)).toEqual(['used', 'used']);
  });

  it('takes its field away from the control that had it', () => {
    form(odd);
    const bound = bindForm(document, [teach('x1', 'CertificateHead.LoadPort')]);
    expect([fieldOf(bound, 'x1'), fieldOf(bound, 'x4')]).toEqual(['CertificateHead.LoadPort', null]);
    expect(reasonOf(bound, 'x4')).toBe('taken');
  });

  it('gives up the field that it was taken for', () => {
    form([...odd, ['装货港', 'x5']]);
    const bound = bindForm(document, [teach('x4', 'CertificateHead.UnloadPort')]);
    expect([fieldOf(bound, 'x4'), fieldOf(bound, 'x5')]).toEqual(['CertificateHead.UnloadPort', 'CertificateHead.LoadPort']);
  });

  it('is left alone when it is none of the certificate’s', () => {
    form(odd);
    const bound = bindForm(document, [teach('x4', null)]);
    expect([fieldOf(bound, 'x4'), reasonOf(bound, 'x4')]).toEqual([null, 'left-alone']);
  });
});

describe('after the page was loaded anew', () => {
  it('a control is found by its label though ids were shuffled', () => {
    const first = form(odd);
    const lesson = teach('x1', 'CertificateHead.InvNo');
    first.remove();
    form([['甲二', 'r9'], ['甲一', 'r7'], ['甲三', 'r8', 'div'], ['启运港', 'r6']]);
    expect(fieldOf(bindForm(document, [lesson]), 'r7')).toBe('CertificateHead.InvNo');
  });

  it('a control without label and id is found by its place among its neighbours', () => {
    const lines = [['启运港', 'p1'], ['', ''], ['卸货港', 'p2'], ['', ''], ['贸易方式', 'p3']] as const;
    const first = form(lines);
    const bound = bindForm(document);
    const nameless = [...bound.sketches()].filter(([control]) => control.element.id === '').map(([, sketch]) => sketch)[0];
    if (!nameless) throw new Error('no control without an id');
    first.remove();
    form(lines);
    const again = bindForm(document, [{ id: 'l', control: nameless, field: 'CertificateHead.TransMeans' }]);
    expect(again.fields.map(({ field }) => field.tag)).toEqual(['LoadPort', 'TransMeans', 'UnloadPort', 'TradeModeCode']);
  });

  it('a lesson whose control has another label now is not used', () => {
    const first = form(odd);
    const lesson = teach('x1', 'CertificateHead.InvNo');
    first.remove();
    form([['乙七', 'x1'], ...odd.slice(1)]);
    const bound = bindForm(document, [lesson]);
    expect([fieldOf(bound, 'x1'), statesOf(bound)]).toEqual([null, ['not-found']]);
  });

  it('a lesson that two controls fit is not used', () => {
    const first = form([['甲一', 'x1']]);
    const lesson = teach('x1', 'CertificateHead.InvNo');
    first.remove();
    form([['甲一', 'y1'], ['甲一', 'y2']]);
    form([['甲二', 'y3']]);
    const bound = bindForm(document, [{ ...lesson, control: { ...lesson.control, id: '', before: '' } }]);
    expect([bound.fields.length, statesOf(bound)]).toEqual([0, ['two-fit']]);
  });

  it('two lessons on one field, or on one control, are not used', () => {
    form(odd);
    const [one, two] = [teach('x1', 'CertificateHead.InvNo'), teach('x2', 'CertificateHead.InvNo')];
    expect(statesOf(bindForm(document, [one, two]))).toEqual(['two-fit', 'two-fit']);
    expect(statesOf(bindForm(document, [one, { ...one, id: 'again', field: 'CertificateHead.Mark' }]))).toEqual(['two-fit', 'two-fit']);
  });
});

describe('the description of a control', () => {
  it('says how it is built and nothing of what stands in it', () => {
    const section = form([['合同号', 'c1'], ['甲一', 'x1'], ['贸易方式', 'c3']], '贸易及发票');
    for (const input of section.querySelectorAll('input')) input.value = 'SECRET';
    const sketch = sketchOf(bindForm(document), 'x1');
    expect(sketch).toEqual({ label: '甲一', heading: '贸易及发票', id: 'x1', name: '', before: '合同号', after: '贸易方式', kind: 'text', kit: 'text' });
  });
});
