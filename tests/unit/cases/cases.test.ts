import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { certTypeCodes } from '@/lib/certificate/types';
import { checked, written } from './checked';
import { applicationOf, casesFolder } from './fixtures';
import { asOf, cleanCases, faultyCases } from './table';

describe('clean applications', () => {
  it.each(cleanCases)('$certType: $shows', (fixture) => {
    const application = applicationOf(fixture);
    expect(checked(application).map(written)).toEqual(fixture.expected);
    expect(checked(application, { absent: 'unknown', goodsComplete: true }).map(written)).toEqual(fixture.expected);
  });
});

describe('applications with a fault', () => {
  it.each(faultyCases)('$certType: $shows', (fixture) => {
    const found = checked(applicationOf(fixture)).map(written);
    expect(found).toEqual(expect.arrayContaining([...fixture.expected]));
    expect(found.filter((finding) => !finding.startsWith('hint ') && !fixture.expected.includes(finding))).toEqual([]);
  });
});

describe('the collection', () => {
  it.each(certTypeCodes)('%s has a clean application and three faulty ones', (certType) => {
    const of = (cases: typeof cleanCases): number => cases.filter((fixture) => fixture.certType === certType).length;
    expect(of(cleanCases)).toBeGreaterThanOrEqual(1);
    expect(of(faultyCases)).toBeGreaterThanOrEqual(3);
  });

  it('holds what the table names and nothing else, each of its own type, none dated after the day of the tests', () => {
    const all = [...cleanCases, ...faultyCases];
    const files = readdirSync(casesFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    expect(all.map(({ certType, file }) => `${certType}/${file}.json`).toSorted()).toEqual(files.map((name) => name.replaceAll('\\', '/')).toSorted());
    for (const fixture of all) {
      const { CertificateHead: head } = applicationOf(fixture);
      expect(head.CertType).toBe(fixture.certType);
      expect((head.AplDate ?? '') <= asOf).toBe(true);
    }
  });
});
