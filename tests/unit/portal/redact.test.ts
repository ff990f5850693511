import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactor } from '@/lib/portal/redact';

describe('a text of the page in a description of the form', () => {
  it('never says a value of the form, whatever stands around it', () => {
    const word = fc.string({ minLength: 4, maxLength: 30 }).map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text.length >= 4 && !text.includes('▒'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), fc.string({ maxLength: 20 }), (values, at, around) => {
        const value = values[at % values.length] ?? '';
        expect(redactor(values)(`${around} ${value} ${around}`)).not.toContain(value);
      }),
    );
  });

  it('is masked when it is a value itself, be it short', () => {
    const clean = redactor(['宁波', 'NINGBO, CHINA\nNO. 88 ROAD']);
    expect([clean('宁波'), clean('NO. 88 ROAD'), clean('启运港')]).toEqual(['▒', '▒', '启运港']);
  });

  it('loses long numbers and mail addresses, and is cut', () => {
    const clean = redactor([]);
    expect(clean('联系人 sales@example.com 电话 057487654321')).toBe('联系人 ▒ 电话 ▒');
    expect(clean('2026年11月 HS编码')).toBe('2026年11月 HS编码');
    expect(clean('长'.repeat(200))).toHaveLength(80);
  });
});
