import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleFor, textWith, wordingText } from '@/lib/library/wording-text';
import { fieldsNamed, takesWordings, wordingFields, wordingsFor } from '@/lib/library/wordings';
import { wording } from './records';

const ids = (...args: Parameters<typeof wordingsFor>): string[] => wordingsFor(...args).map(({ id }) => id);
const clause = 'CertificateHead.GoodsSpecClause';

const retro = wording({ id: 'retro', field: clause, certTypes: ['E'], updatedAt: 10 });
const clauseOfAll = wording({ id: 'all', field: clause, updatedAt: 20 });
const anywhere = wording({ id: 'any', field: null, updatedAt: 90 });
const marks = wording({ id: 'marks', field: 'CertificateHead.Mark', updatedAt: 5 });
const ofGoods = wording({ id: 'goods', field: 'Goods.GoodsDesc', updatedAt: 1 });
const library = [retro, clauseOfAll, anywhere, marks, ofGoods];

describe('the wordings offered at a field', () => {
  it('are those made for it, then those for any field, each the latest first', () => {
    expect(ids(library, clause, 'E')).toEqual(['all', 'retro', 'any']);
    expect(ids(library, 'CertificateHead.Mark', 'E')).toEqual(['marks', 'any']);
  });

  it('are those of the type on the form; while it is not known, of all types', () => {
    expect(ids(library, clause, 'C')).toEqual(['all', 'any']);
    expect(ids(library, clause, null)).toEqual(['all', 'retro', 'any']);
  });

  it('stand for each goods line', () => {
    expect(ids(library, 'Goods[7].GoodsDesc', 'E')).toEqual(['goods', 'any']);
  });

  it('come first when they were filled in last', () => {
    expect(ids(library, clause, 'E', new Map([['retro', 30]]))).toEqual(['retro', 'all', 'any']);
    expect(ids(library, clause, 'E', new Map([['retro', 15]]))).toEqual(['all', 'retro', 'any']);
  });

  it('are none for numbers, dates and codes, but for one made for just that field', () => {
    expect(ids(library, 'CertificateHead.InvNo', 'E')).toEqual([]);
    const port = wording({ id: 'port', field: 'CertificateHead.LoadPort' });
    expect(ids([...library, port], 'CertificateHead.LoadPort', 'E')).toEqual(['port']);
  });

  it('never hold one of another field or type, and each once', () => {
    const some = fc.record({ id: fc.uuid(), field: fc.constantFrom(null, clause, 'CertificateHead.Mark', 'Goods.GoodsDesc'), certTypes: fc.subarray(['E', 'C', 'RC'] as const), updatedAt: fc.nat() });
    fc.assert(
      fc.property(fc.uniqueArray(some, { selector: ({ id }) => id }), fc.constantFrom('E', 'C', 'RC', 'H'), (rows, type) => {
        const offered = wordingsFor(rows.map((row) => wording({ ...row, certTypes: [...row.certTypes] })), clause, type);
        const wanted = rows.filter(({ field, certTypes }) => (field === null || field === clause) && (certTypes.length === 0 || certTypes.some((each) => each === type)));
        expect(offered.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('fields that take wordings', () => {
  it('are the free texts of several lines', () => {
    for (const field of ['CertificateHead.Mark', clause, 'CertificateHead.Remark', 'CertificateHead.Note', 'Goods.GoodsDesc']) expect(wordingFields).toContain(field);
    for (const field of ['CertificateHead.InvNo', 'CertificateHead.AplDate', 'Goods.HSCode']) expect(wordingFields).not.toContain(field);
    expect(takesWordings('Goods[3].GoodsDesc')).toBe(true);
    expect([...fieldsNamed(library, 'C')]).toEqual([clause, 'CertificateHead.Mark', 'Goods.GoodsDesc']);
  });
});

describe('a wording put into a field', () => {
  it('stands there alone when the field was empty or is to be replaced', () => {
    expect(textWith('', 'N/M', 'append', true)).toBe('N/M');
    expect(textWith('  \n', 'N/M', 'append', true)).toBe('N/M');
    expect(textWith('ABC', 'N/M', 'replace', true)).toBe('N/M');
  });

  it('stands on a line of its own behind what was there', () => {
    expect(textWith('ABC\r\n', 'ISSUED\r\nRETROSPECTIVELY', 'append', true)).toBe('ABC\nISSUED\nRETROSPECTIVELY');
  });

  it('has blanks for line ends where the control has one line', () => {
    expect(textWith('ABC', 'ISSUED \n RETROSPECTIVELY', 'append', false)).toBe('ABC ISSUED RETROSPECTIVELY');
  });

  it('never loses a letter of what stood there', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.boolean(), (stands, text, lines) => {
      if (stands.trim() !== '') expect(textWith(stands, text, 'append', lines).startsWith(stands.replace(/[\r\n]+$/, ''))).toBe(true);
    }));
  });
});

describe('a wording taken from a field', () => {
  it('is called by its first line and kept with its line ends', () => {
    expect(titleFor('\r\n  SIAM LOTUS \r\nBANGKOK')).toBe('SIAM LOTUS');
    expect(titleFor('X'.repeat(300))).toHaveLength(100);
    expect(wordingText('A\r\nB\r\n')).toBe('A\nB');
  });
});
