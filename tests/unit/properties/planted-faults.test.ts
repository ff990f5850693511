import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checked, written } from '../cases/checked';
import { cleanApplications } from './clean';
import { faults } from './faults';
import { otherFaults } from './faults/others';
import { runs } from './runs';
import { told, variedApplication, variedOf } from './variations';

describe('a fault in an otherwise clean application', () => {
  it.each([...faults, ...otherFaults])('$id is found where it is, and nothing else becomes an error', (fault) => {
    expect(cleanApplications.some((clean) => fault.on(clean))).toBe(true);
    fc.assert(
      fc.property(variedOf((clean) => fault.on(clean)), (example) => {
        const application = variedApplication(example);
        const expected = fault.plant(application);
        const found = checked(application, fault.options?.(application)).map(written);
        expect(found, told(example)).toEqual(expect.arrayContaining([...expected]));
        expect(found.filter((finding) => finding.startsWith('error ') && !expected.includes(finding)), told(example)).toEqual([]);
      }),
      runs(15),
    );
  });

  it('each entry of the catalogue once', () => {
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });
});
