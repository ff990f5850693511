import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checked, written } from '../cases/checked';
import { cleanApplications } from './clean';
import { runs } from './runs';
import { told, varied, variedApplication, variedOf } from './variations';

const loud = (found: readonly { readonly severity: string }[]) => found.filter(({ severity }) => severity !== 'hint');

describe('a clean application stays clean', () => {
  it.each(cleanApplications)('$certType $file: whatever harmless is varied', ({ certType, file }) => {
    fc.assert(
      fc.property(variedOf((clean) => clean.certType === certType && clean.file === file), (example) => {
        const application = variedApplication(example);
        const found = [...checked(application), ...checked(application, { absent: 'unknown', goodsComplete: true })];
        expect(loud(found).map((finding) => written(finding as never)), told(example)).toEqual([]);
      }),
      runs(15),
    );
  });

  it('of any type', () => {
    fc.assert(
      fc.property(varied, (example) => {
        expect(loud(checked(variedApplication(example))), told(example)).toEqual([]);
      }),
      runs(150),
    );
  });
});
