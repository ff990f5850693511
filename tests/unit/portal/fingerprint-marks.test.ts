import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameForm, likenessOf, marksOf } from '@/lib/portal/fingerprint-marks';

const control = (label: string, id = '') => ({ label, id, name: '' });
const labels = fc.uniqueArray(fc.string({ minLength: 2, maxLength: 12 }).filter((text) => /[a-z]{2}/.test(text)), { minLength: 8, maxLength: 120, selector: (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '') });

describe('what a form is known by', () => {
  it('stays the same whatever order, ids and signs of its labels', () => {
    fc.assert(
      fc.property(labels, (texts) => {
        const marks = marksOf(texts.map((text) => control(text)));
        const again = marksOf(texts.toReversed().map((text, at) => control(`* ${text}：`, `el-${at}`)));
        expect(marks && again && likenessOf(marks, again)).toBeGreaterThan(0.9);
      }),
    );
  });

  it('still tells the form when a fifth of its labels has changed, and tells it from another', () => {
    const one = Array.from({ length: 60 }, (_, at) => control(`甲${at}项`));
    const changed = one.map((each, at) => (at % 5 === 0 ? control(`乙${at}项`) : each));
    const other = Array.from({ length: 60 }, (_, at) => control(`丙${at}项`));
    const [a, b, c] = [marksOf(one), marksOf(changed), marksOf(other)];
    expect(a && b && isSameForm(a, b)).toBe(true);
    expect(a && c && isSameForm(a, c)).toBe(false);
  });

  it('is nothing for a page with hardly any control', () => {
    expect(marksOf([control('用户名'), control('密码'), control('验证码')])).toBeNull();
  });
});
