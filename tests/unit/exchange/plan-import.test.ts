import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importBatch, planImport, type ImportPlan } from '@/lib/exchange/plan-import';
import { emptyLibrary, type LibraryContent } from '@/lib/library/records';
import { anyLibrary, certificate, goods, ignored, party, template } from '../library/records';

const library = (content: Partial<LibraryContent> = {}): LibraryContent => ({ ...emptyLibrary(), ...content });
const sizeOf = (content: LibraryContent): number => Object.values(content).reduce((sum, records: readonly unknown[]) => sum + records.length, 0);
const counts = (plan: ImportPlan) => [plan.new.length, plan.changed.length, plan.same.length, plan.conflicts.length];

describe('the preview of an import', () => {
  it('into an empty library takes every record as new', () => {
    fc.assert(
      fc.property(anyLibrary, (file) => {
        const total = sizeOf(file);
        expect(counts(planImport(file, library()))).toEqual([total, 0, 0, 0]);
      }),
    );
  });

  it('of a file that was exported from this very library finds nothing to do', () => {
    fc.assert(
      fc.property(anyLibrary, (content) => {
        const plan = planImport(content, content);
        expect(plan.same).toHaveLength(sizeOf(content));
        expect(importBatch(plan, 'take')).toEqual(library());
      }),
    );
  });

  it('counts a record that was changed later elsewhere as changed', () => {
    const plan = planImport(library({ goods: [goods({ hsCode: '9617001900', updatedAt: 2000 })] }), library({ goods: [goods()] }));
    expect(counts(plan)).toEqual([0, 1, 0, 0]);
    expect(importBatch(plan, 'keep').goods).toEqual([{ record: goods({ hsCode: '9617001900', updatedAt: 2000 }), base: 1000 }]);
  });

  it('does not let an older file overwrite a newer record without asking', () => {
    const plan = planImport(library({ goods: [goods({ hsCode: '9617001900' })] }), library({ goods: [goods({ updatedAt: 2000 })] }));
    expect(plan.conflicts).toMatchObject([{ why: 'newer-here' }]);
    expect(importBatch(plan, 'keep').goods).toEqual([]);
    expect(importBatch(plan, 'take').goods).toHaveLength(1);
  });

  it('knows an article by its code where the ids differ, and asks which one holds', () => {
    const here = goods({ id: 'here', code: 'BW-500' });
    const plan = planImport(library({ goods: [goods({ id: 'file', code: 'BW-500', hsCode: '9617001900' })] }), library({ goods: [here] }));
    expect(plan.conflicts).toMatchObject([{ why: 'same-name', record: { id: 'here', hsCode: '9617001900' }, existing: here }]);
  });

  it('turns the references of a template to the parties and goods that are already here', () => {
    const plan = planImport(
      library({ parties: [party({ id: 'file' })], goods: [goods({ id: 'g-file', code: 'A1' })], templates: [template({ consigneeId: 'file', goodsIds: ['g-file', 'g-other'] })] }),
      library({ parties: [party({ id: 'here' })], goods: [goods({ id: 'g-here', code: 'A1' })] }),
    );
    expect(plan.new).toMatchObject([{ record: { consigneeId: 'here', goodsIds: ['g-here', 'g-other'] } }]);
    expect(counts(plan)).toEqual([1, 0, 2, 0]);
  });

  it('knows a certificate by type, invoice and number, however they are written', () => {
    const here = certificate({ id: 'here', invNo: 'SL20260301, SL20260302', certNo: 'E266076323030048' });
    const file = certificate({ id: 'file', invNo: 'sl20260302；ＳＬ20260301', certNo: 'E266076323030048', note: '补寄' });
    expect(planImport(library({ certificates: [file] }), library({ certificates: [here] })).conflicts).toMatchObject([{ why: 'same-name', record: { id: 'here', note: '补寄' } }]);
    expect(counts(planImport(library({ certificates: [{ ...file, certType: 'RC' }] }), library({ certificates: [here] })))).toEqual([1, 0, 0, 0]);
  });

  it('takes an error that was left aside in another field for another record', () => {
    const here = ignored({ id: 'here', scope: 'certificate', of: 'SL20260301', field: 'CertificateHead.Mark' });
    expect(counts(planImport(library({ ignored: [{ ...here, id: 'file' }] }), library({ ignored: [here] })))).toEqual([0, 0, 1, 0]);
    expect(counts(planImport(library({ ignored: [{ ...here, id: 'file', field: 'Goods.GoodsDesc' }] }), library({ ignored: [here] })))).toEqual([1, 0, 0, 0]);
  });

  it('never writes two records of a file over one', () => {
    const twins = [goods({ id: 'a', code: 'X', note: '1' }), goods({ id: 'b', code: 'X', note: '2' })];
    const batch = importBatch(planImport(library({ goods: twins }), library({ goods: [goods({ id: 'here', code: 'X' })] })), 'take');
    expect(new Set(batch.goods.map(({ record }) => (record as { id: string }).id)).size).toBe(2);
  });
});
