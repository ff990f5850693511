import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '@/lib/certificate/application';
import { checked, written } from '../cases/checked';
import { cleanApplications } from './clean';
import { runs } from './runs';
import { told, varied, variedApplication } from './variations';

type Row = Record<string, string | undefined>;
/** A field of an application, and its deletion in a copy. */
const rowsOf = (application: Application): Row[] => [application.CertificateHead, ...application.Goods, ...application.NonpartyCorp, ...application.OriInv, application.AplPromise] as Row[];

const remarks = (application: Application) => checked(application, { absent: 'unknown', goodsComplete: true }).filter(({ severity }) => severity !== 'hint').map(written);

describe('a field that was not read', () => {
  it.each(cleanApplications)('$certType $file: none of its fields, unknown, is held against it', ({ application }) => {
    for (const [index, row] of rowsOf(application).entries()) {
      for (const tag of Object.keys(row)) {
        const without = structuredClone(application);
        delete rowsOf(without)[index]?.[tag];
        expect(remarks(without), `${tag} unknown`).toEqual([]);
      }
    }
  });

  it('nor are many of them', () => {
    fc.assert(
      fc.property(varied, fc.infiniteStream(fc.boolean()), (example, choices) => {
        const application = variedApplication(example);
        for (const row of rowsOf(application)) {
          for (const tag of Object.keys(row)) if (tag !== 'CertType' && choices.next().value) delete row[tag];
        }
        expect(remarks(application), told(example)).toEqual([]);
      }),
      runs(150),
    );
  });
});
