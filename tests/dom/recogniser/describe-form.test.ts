import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fields } from '@/lib/certificate/fields';
import { bindForm } from '@/lib/portal/bind';
import { describeForm } from '@/lib/portal/describe-form';
import { type FormDescription, formDescriptionSchema } from '@/lib/portal/describe-form-schema';
import { readValues } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';

afterEach(() => document.body.replaceChildren());

const own = { version: '0.1.0', language: 'zh-CN' };
const described = (): FormDescription => {
  const bound = bindForm(document);
  return describeForm({ bound, reading: readValues(bound, createRowMemory()), certType: 'E', present: true }, own);
};

/** A form of the header's fields, each as a text area or an input, and a box of which nothing is known. */
function form(count: number): (HTMLInputElement | HTMLTextAreaElement)[] {
  const controls = Object.entries(fields.CertificateHead).slice(0, count).map(([tag, spec], at) => {
    const control = document.createElement(spec.kind === 'lines' ? 'textarea' : 'input');
    control.id = `f${at}`;
    control.name = tag;
    const line = document.createElement('p');
    const label = Object.assign(document.createElement('label'), { textContent: spec.label['zh-CN'] });
    label.htmlFor = control.id;
    line.append(label, control);
    document.body.append(line);
    return control;
  });
  const odd = Object.assign(document.createElement('input'), { id: 'odd' });
  const line = document.createElement('p');
  line.append('甲一', odd);
  document.body.append(line);
  return [...controls, odd];
}

describe('the description of a form', () => {
  it('says how each control is built, what it was taken for and why', () => {
    form(20);
    const description = formDescriptionSchema.parse(described());
    expect(description.controls).toHaveLength(21);
    expect(description.controls.find(({ name }) => name === 'InvNo')).toMatchObject({ field: 'CertificateHead.InvNo', tag: 'input', kind: 'text', writable: true, labels: expect.arrayContaining([{ kind: 'for', text: '发票号' }]) });
    expect(description.controls.find(({ id }) => id === 'odd')).toMatchObject({ field: null, reason: 'no-field', labels: expect.arrayContaining([{ kind: 'text-left', text: '甲一' }]) });
  });

  it('holds nothing of what stands in the form, typed, chosen, or repeated in a text of the page', () => {
    const word = fc.stringMatching(/^[A-Z]{3,8}(?: [A-Z0-9]{2,8}){1,3}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 8 }), (words) => {
        document.body.replaceChildren();
        const controls = form(20);
        for (const [at, control] of controls.entries()) control.value = words[at % words.length] ?? '';
        controls[3]?.setAttribute('placeholder', `如 ${words[0] ?? ''}`);
        document.body.append(Object.assign(document.createElement('h3'), { textContent: `企业 ${words[1] ?? ''}` }));
        const select = document.createElement('select');
        for (const text of words) select.append(new Option(`CHOICE ${text}`, `CODE ${text}`));
        document.body.append('目的国', select);
        const text = JSON.stringify(described());
        for (const each of words) expect(text).not.toContain(each);
      }),
      { numRuns: 20 },
    );
  });
});
