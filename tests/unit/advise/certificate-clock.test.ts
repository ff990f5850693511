import { describe, expect, it } from 'vitest';
import { certificateClock, clockRank, type TimedCertificate } from '@/lib/advise/certificate-clock';

const clock = (values: Partial<TimedCertificate>, today: string, returned = false) => certificateClock({ certType: 'X', aplDate: '', ...values }, today, returned);
const shipped = { shipDate: '2024-05-10' };

describe('the clock of a certificate in the register', () => {
  it('runs to the last day on which an application is not retrospective, and is pressing once the goods are shipped', () => {
    expect(clock(shipped, '2024-05-08')).toEqual({ kind: 'apply', lastDay: '2024-05-13', left: 5, urgent: false, disputed: false });
    expect(clock(shipped, '2024-05-13')).toMatchObject({ kind: 'apply', left: 0, urgent: true });
  });

  it('runs for the retrospective application from the day after, and is over when that is impossible', () => {
    expect(clock(shipped, '2024-05-14')).toMatchObject({ kind: 'retrospective', lastDay: '2025-05-10', left: 361, urgent: true });
    expect(clock(shipped, '2025-05-10')).toMatchObject({ left: 0 });
    expect(clock(shipped, '2025-05-11')).toMatchObject({ kind: 'retrospective', left: -1 });
  });

  it('says where sources differ on the day of shipment', () => {
    expect(clock({ ...shipped, certType: 'E' }, '2024-05-11')).toMatchObject({ kind: 'apply', disputed: true });
  });

  it('stands still while an applied certificate is under review, and runs again when it comes back', () => {
    expect(clock({ ...shipped, aplDate: '2024-05-11' }, '2024-05-11')).toMatchObject({ kind: 'apply' });
    expect(clock({ ...shipped, aplDate: '2024-05-11' }, '2024-05-12')).toBeNull();
    expect(clock({ ...shipped, aplDate: '2024-05-11' }, '2024-05-12', true)).toMatchObject({ kind: 'apply', left: 1 });
  });

  it('of an issued one runs to the day before the anniversary', () => {
    const issued = { certType: 'E', issueDate: '2026-03-09' } as const;
    expect(clock(issued, '2027-02-06')).toEqual({ kind: 'validity', lastDay: '2027-03-08', left: 30, urgent: false, disputed: false });
    expect(clock(issued, '2027-02-07')).toMatchObject({ left: 29, urgent: true });
    expect(clock(issued, '2027-03-09')).toMatchObject({ left: -1 });
  });

  it('of a retrospective one that is good from shipment counts from there', () => {
    const australia = { certType: 'A', issueDate: '2026-03-20' } as const;
    expect(clock({ ...australia, shipDate: '2026-02-10', aplDate: '2026-03-18' }, '2026-04-01')).toMatchObject({ kind: 'validity', lastDay: '2027-02-09' });
    expect(clock({ ...australia, shipDate: '2026-03-25', aplDate: '2026-03-18' }, '2026-04-01')).toMatchObject({ lastDay: '2027-03-19' });
  });

  it('abstains where the day it counts from is not known', () => {
    expect(clock({}, '2024-05-08')).toBeNull();
    expect(clock({ shipDate: '' }, '2024-05-08')).toBeNull();
    expect(clock({ ...shipped, certType: 'H' }, '2024-05-08'), 'ECFA counts from the export declaration').toBeNull();
    expect(clock({ certType: 'A', issueDate: '2026-03-20' }, '2026-04-01'), 'good from issue or from shipment').toBeNull();
  });

  it('abstains where working days run into holidays that are not published', () => {
    expect(clock({ certType: 'K', shipDate: '2099-09-27' }, '2099-09-28')).toBeNull();
  });

  it('ranks what ends first in front, what is over behind it, and what has none last', () => {
    const ranks = [clock(shipped, '2024-05-13'), clock(shipped, '2024-05-08'), clock({ certType: 'E', issueDate: '2026-03-09' }, '2027-03-07'), clock(shipped, '2025-05-11'), null].map(clockRank);
    expect(ranks.toSorted((one, other) => one - other)).toEqual([ranks[0], ranks[2], ranks[1], ranks[3], ranks[4]]);
  });
});
