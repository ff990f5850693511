/** What changed in a form since it was last told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyApplication, type Application } from '@/lib/certificate/application';
import { changesBetween, withChanges } from '@/lib/certificate/changes';

const value = fc.option(fc.constantFrom('', 'N/M', 'NINGBO, CHINA', '12'), { nil: undefined });
const row = (...tags: string[]) =>
  fc.record(Object.fromEntries(tags.map((tag) => [tag, value]))).map((made) => Object.fromEntries(Object.entries(made).filter(([, text]) => text !== undefined)));

const application = (goods: number): fc.Arbitrary<Application> =>
  fc.record({
    CertificateHead: row('InvNo', 'Mark', 'LoadPort'),
    Goods: fc.array(row('GNo', 'GoodsDesc'), { minLength: goods, maxLength: goods }),
    ModCertificate: fc.constant(null),
    NonpartyCorp: fc.constant([]),
    OriInv: fc.constant([]),
    AplPromise: fc.constant({}),
  });

describe('what changed between two readings of a form', () => {
  it('turns the one into the other', () => {
    fc.assert(
      fc.property(application(3), application(3), (before, after) => {
        const changes = changesBetween(before, after);
        expect(changes).not.toBeNull();
        expect(withChanges(before, changes ?? [])).toEqual(after);
      }),
    );
  });

  it('is nothing for a form that stayed as it was', () => {
    fc.assert(fc.property(application(2), (form) => void expect(changesBetween(form, structuredClone(form))).toEqual([])));
  });

  it('is not told piece by piece when goods lines or the amendment came or went', () => {
    const form = { ...emptyApplication(), Goods: [{ GNo: '1' }] };
    expect(changesBetween(form, emptyApplication())).toBeNull();
    expect(changesBetween(form, { ...form, ModCertificate: {} })).toBeNull();
    expect(changesBetween(form, { ...form, NonpartyCorp: [{}] })).toBeNull();
  });

  it('leaves the reading before untouched and keeps the rows that stayed', () => {
    const form = { ...emptyApplication(), Goods: [{ GNo: '1' }, { GNo: '2' }] };
    const after = withChanges(form, [{ path: 'Goods[1].GNo', value: '3' }]);
    expect(after?.Goods).toEqual([{ GNo: '1' }, { GNo: '3' }]);
    expect(after?.Goods[0]).toBe(form.Goods[0]);
    expect(form.Goods[1]).toEqual({ GNo: '2' });
  });

  it('refuses a change of a field or a line that is not there', () => {
    const form = { ...emptyApplication(), Goods: [{ GNo: '1' }] };
    for (const path of ['Goods[1].GNo', 'Goods', 'Goods.GNo', 'Goods[0].Nothing', 'ModCertificate.ModReason', 'CertificateHead[0].InvNo', '__proto__.x', '']) {
      expect(withChanges(form, [{ path: 'CertificateHead.InvNo', value: 'A1' }, { path, value: 'X' }]), path).toBeNull();
    }
  });
});
