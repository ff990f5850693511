import { describe, expect, it } from 'vitest';
import { withFilled } from '@/lib/library/filled-from';
import { keep } from '@/lib/library/register';
import { certificate } from './records';

const filled = (goodsIds: string[], at = 1000) => ({ at, goodsIds });

describe('what was filled into a certificate', () => {
  it('is kept with it, and with shipment day and destination', () => {
    const form = { certType: 'E', invNo: 'SL20260301', certNo: '', aplDate: '', consignee: '', shipDate: '2026-03-12', destination: 'TH' } as const;
    const { record } = keep(form, [], 'new', { filled: { ...filled(['g1', 'g2']), consigneeId: 'p1' }, lines: 2 });
    expect(record).toMatchObject({ id: 'new', shipDate: '2026-03-12', destination: 'TH', filled: { consigneeId: 'p1', goodsIds: ['g1', 'g2'] } });
    expect(keep(form, [], 'new').record.filled).toBeUndefined();
  });

  it('stays when the certificate is renewed from a form of which nothing is known, as do shipment day and destination', () => {
    const kept = certificate({ shipDate: '2026-03-12', destination: 'TH', filled: filled(['g1']), returns: [{ on: '2026-03-11', reason: '品名不全' }] });
    const { record } = keep({ certType: 'E', invNo: 'SL20260301', certNo: 'E266076323030048', aplDate: '', consignee: '' }, [kept], 'new');
    expect(record).toMatchObject({ id: 'c1', shipDate: '2026-03-12', destination: 'TH', filled: { goodsIds: ['g1'] }, returns: [{ reason: '品名不全' }] });
  });

  it('names companies that an earlier filling brought and a later one did not touch', () => {
    expect(withFilled({ ...filled(['g1']), exporterId: 'p1', consigneeId: 'p2' }, { ...filled([], 2000), consigneeId: 'p3' }, 1)).toEqual({ at: 2000, exporterId: 'p1', consigneeId: 'p3', goodsIds: ['g1'] });
  });

  it('has the products line by line, what came later behind what was there', () => {
    expect(withFilled(filled(['a', 'b']), filled(['c']), 3).goodsIds).toEqual(['a', 'b', 'c']);
    expect(withFilled(filled(['a', 'b']), filled(['a', 'b', 'c']), 3).goodsIds).toEqual(['a', 'b', 'c']);
    expect(withFilled(filled(['a', 'b', 'c']), filled(['c', 'd']), 4).goodsIds).toEqual(['a', 'b', 'c', 'd']);
  });

  it('drops products whose lines are no longer on the form', () => {
    expect(withFilled(filled(['a', 'b', 'c']), filled(['a', 'b']), 2).goodsIds).toEqual(['a', 'b']);
    expect(withFilled(filled(['a']), filled(['b']), 1).goodsIds).toEqual(['b']);
  });
});
