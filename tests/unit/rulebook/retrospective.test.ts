import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certTypeCodes, certTypes } from '@/lib/certificate/types';
import type { CertType } from '@/lib/certificate/types';
import { addDays, addMonths, daysBetween } from '@/lib/rulebook/calendar';
import { rulesOf } from '@/lib/rulebook';
import { retrospectiveStatus } from '@/lib/rulebook/retrospective';

const at = (type: CertType, shipment: string, application: string) =>
  retrospectiveStatus(rulesOf(type), { shipment, application });

describe('an application for a certificate with days of grace', () => {
  it.each<[CertType, string, string, string, boolean]>([
    // ASEAN and Cambodia: "from the day of shipment within 3 days", the day of shipment being the first
    ['E', '2024-05-10', '2024-05-10', 'before', false],
    ['E', '2024-05-10', '2024-05-11', 'in-grace', false],
    ['E', '2024-05-10', '2024-05-12', 'in-grace', false],
    ['E', '2024-05-10', '2024-05-13', 'last-grace-day', true],
    ['E', '2024-05-10', '2024-05-14', 'retrospective', false],
    ['E', '2024-02-27', '2024-03-01', 'last-grace-day', true],
    ['E', '2023-02-27', '2023-03-03', 'retrospective', false],
    ['E', '2024-05-10', '2025-05-10', 'retrospective', false],
    ['E', '2024-05-10', '2025-05-11', 'too-late', false],
    ['CA', '2024-12-30', '2025-01-01', 'in-grace', false],
    ['CA', '2024-12-30', '2025-01-02', 'last-grace-day', true],
    ['CA', '2024-12-30', '2025-01-03', 'retrospective', false],
    // Singapore: three days from the day after shipment
    ['X', '2024-05-10', '2024-05-12', 'in-grace', false],
    ['X', '2024-05-10', '2024-05-13', 'last-grace-day', false],
    ['X', '2024-05-10', '2024-05-14', 'retrospective', false],
    ['X', '2024-02-29', '2025-02-28', 'retrospective', false],
    ['X', '2024-02-29', '2025-03-01', 'too-late', false],
    // Korea: seven working days after shipment
    ['K', '2024-09-27', '2024-10-11', 'in-grace', false],
    ['K', '2024-09-27', '2024-10-12', 'last-grace-day', false],
    ['K', '2024-09-27', '2024-10-13', 'retrospective', false],
    ['K', '2024-03-11', '2024-03-20', 'last-grace-day', false],
    ['K', '2024-03-11', '2024-03-21', 'retrospective', false],
    // Pakistan: fifteen days from export
    ['P', '2024-05-10', '2024-05-25', 'last-grace-day', false],
    ['P', '2024-05-10', '2024-05-26', 'retrospective', false],
    // Asia-Pacific: three working days, then nothing
    ['B', '2024-05-17', '2024-05-21', 'in-grace', false],
    ['B', '2024-05-17', '2024-05-22', 'last-grace-day', false],
    ['B', '2024-05-17', '2024-05-23', 'too-late', false],
    ['B', '2024-05-10', '2024-05-14', 'last-grace-day', false], // Saturday the 11th was worked
    ['B', '2024-09-30', '2024-10-10', 'last-grace-day', false],
    ['B', '2024-09-30', '2024-10-11', 'too-late', false],
  ])('%s shipped %s, applied for %s: %s (disputed: %s)', (type, shipment, application, state, disputed) => {
    expect(at(type, shipment, application)).toMatchObject({ state, disputed });
  });

  it('says which days are the last ones', () => {
    expect(at('K', '2024-09-27', '2024-09-20')).toMatchObject({
      state: 'before',
      clock: 'shipment',
      start: '2024-09-27',
      lastGraceDay: '2024-10-12',
      lastDay: '2025-09-27',
    });
    expect(at('B', '2024-05-17', '2024-05-23')).toMatchObject({ lastGraceDay: '2024-05-22', lastDay: '2024-05-22' });
  });
});

describe('an application for a certificate without days of grace', () => {
  const noGrace: CertType[] = ['C', 'G', 'F', 'N', 'R', 'L', 'I', 'S', 'A', 'GE', 'MU', 'RC', 'NI', 'EC', 'SE', 'HD', 'MV'];

  it.each(noGrace)('%s is retrospective from the day after shipment, for a year', (type) => {
    expect(at(type, '2025-03-15', '2025-03-14').state).toBe('before');
    expect(at(type, '2025-03-15', '2025-03-15').state).toBe('before');
    expect(at(type, '2025-03-15', '2025-03-16').state).toBe('retrospective');
    expect(at(type, '2025-03-15', '2026-03-15').state).toBe('retrospective');
    expect(at(type, '2025-03-15', '2026-03-16').state).toBe('too-late');
  });

  it('counts ECFA from the export declaration, ninety days', () => {
    const ecfa = (application: string) =>
      retrospectiveStatus(rulesOf('H'), { shipment: '2024-01-01', exportDeclaration: '2024-05-10', application });
    expect(ecfa('2024-05-10').state).toBe('before');
    expect(ecfa('2024-05-11')).toMatchObject({ state: 'retrospective', clock: 'export-declaration' });
    expect(ecfa('2024-08-08').state).toBe('retrospective');
    expect(ecfa('2024-08-09').state).toBe('too-late');
  });

  it('does not take the shipment for the declaration of ECFA', () => {
    expect(at('H', '2024-01-01', '2024-05-10')).toMatchObject({ state: 'unknown', unknown: 'date' });
  });

  it('counts Costa Rica from exportation where it is known apart from shipment', () => {
    const dates = { shipment: '2024-05-20', export: '2024-05-10', application: '2025-05-11' };
    expect(retrospectiveStatus(rulesOf('L'), dates)).toMatchObject({ state: 'too-late', lastDay: '2025-05-10' });
    expect(retrospectiveStatus(rulesOf('I'), dates)).toMatchObject({ state: 'retrospective', lastDay: '2025-05-20' });
  });
});

describe('the law of the day', () => {
  it('knew no retrospective issue for New Zealand before 2022-04-07', () => {
    expect(at('N', '2022-03-01', '2022-04-06').state).toBe('too-late');
    expect(at('N', '2022-03-01', '2022-04-07').state).toBe('retrospective');
  });

  it('left Chile thirty days without marking before 2019-03-01', () => {
    expect(at('F', '2019-01-15', '2019-02-14').state).toBe('last-grace-day');
    expect(at('F', '2019-01-15', '2019-02-15').state).toBe('too-late');
    expect(at('F', '2019-02-15', '2019-03-01').state).toBe('retrospective');
  });
});

describe('what is not known is said', () => {
  it.each(certTypeCodes.filter((type) => rulesOf(type).retrospective.length === 0))('no rule read for %s', (type) => {
    expect(at(type, '2025-03-15', '2025-06-01')).toMatchObject({ state: 'unknown', unknown: 'rule', fact: null });
  });

  it('is without rule for exactly these types', () => {
    expect(certTypeCodes.filter((type) => rulesOf(type).retrospective.length === 0)).toEqual([
      'M', 'T', 'PR', 'TR', 'AD', 'AP', 'CG',
    ]);
  });

  it('a year whose holidays are not published', () => {
    const shipment = '2026-12-29';
    expect(at('K', shipment, '2027-01-05')).toMatchObject({ state: 'in-grace', lastGraceDay: null, unknown: 'calendar' });
    expect(at('K', shipment, '2027-01-06')).toMatchObject({ state: 'unknown', unknown: 'calendar' });
    expect(at('K', shipment, '2027-12-30')).toMatchObject({ state: 'too-late' });
    expect(at('B', shipment, '2027-02-01')).toMatchObject({ state: 'unknown', lastDay: null });
  });

  it.each(['', '2024-02-30', '2024/05/10', undefined])('a date that is none: %j', (shipment) => {
    expect(retrospectiveStatus(rulesOf('E'), { shipment, application: '2024-05-10' })).toMatchObject({
      state: 'unknown',
      unknown: 'date',
    });
    expect(retrospectiveStatus(rulesOf('E'), { shipment: '2024-05-10', application: shipment })).toMatchObject({
      state: 'unknown',
      unknown: 'date',
    });
  });
});

describe('for every type and every day', () => {
  const order = ['before', 'in-grace', 'last-grace-day', 'retrospective', 'too-late'];
  const type = constantFrom(...(Object.keys(certTypes) as CertType[]));
  const first = '2024-09-01';
  const shipmentDay = integer({ min: 0, max: daysBetween(first, '2026-06-30') }).map((n) => addDays(first, n));

  it('a later application never stands better', () => {
    assert(
      property(type, shipmentDay, integer({ min: -30, max: 500 }), integer({ min: 1, max: 60 }), (code, start, a, more) => {
        const ask = (days: number) =>
          retrospectiveStatus(rulesOf(code), {
            shipment: start,
            exportDeclaration: start,
            application: addDays(start, days),
          }).state;
        const [early, late] = [ask(a), ask(a + more)];
        if (early === 'unknown' || late === 'unknown') return;
        expect(order.indexOf(late)).toBeGreaterThanOrEqual(order.indexOf(early));
      }),
    );
  });

  it('never too late within ninety days, apart from Asia-Pacific; always after a year', () => {
    assert(
      property(type, shipmentDay, integer({ min: 0, max: 90 }), (code, start, days) => {
        const dates = { shipment: start, exportDeclaration: start };
        if (code !== 'B') {
          const soon = retrospectiveStatus(rulesOf(code), { ...dates, application: addDays(start, days) });
          expect(soon.state).not.toBe('too-late');
        }
        const late = retrospectiveStatus(rulesOf(code), { ...dates, application: addDays(addMonths(start, 12), 1) });
        if (late.state !== 'unknown') expect(late.state).toBe('too-late');
      }),
    );
  });
});
