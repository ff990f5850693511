import { expect, it } from 'vitest';
import { rules } from '@/lib/check/rules';
import { checked } from '../cases/checked';
import { applicationOf } from '../cases/fixtures';
import { faultyCases } from '../cases/table';
import { cleanApplications } from './clean';
import { faults } from './faults';
import { otherFaults } from './faults/others';
import { expectLawful } from './laws';

it('every rule finds something in a complete application, and says it lawfully', () => {
  const fired = new Set<string>();
  const look = (found: ReturnType<typeof checked>): void => {
    expectLawful(found);
    for (const { rule } of found) fired.add(rule);
  };
  for (const fixture of faultyCases) look(checked(applicationOf(fixture)));
  for (const fault of [...faults, ...otherFaults]) {
    for (const clean of cleanApplications.filter((one) => fault.on(one)).slice(0, 2)) {
      const application = structuredClone(clean.application);
      fault.plant(application);
      look(checked(application, fault.options?.(application)));
    }
  }
  expect(rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
