import { describe, expect, it } from 'vitest';
import { rowPlaces } from '@/lib/portal/row-place';

const pager = (offset: number | null) => ({ total: 12, offset, present: true });

describe('the place of rows in the application', () => {
  it('is the item number less one', () => expect(rowPlaces(2, ['6', '7'], pager(5))).toEqual([5, 6]));
  it('counts through numbers that begin anew on each page', () => expect(rowPlaces(2, ['1', '2'], pager(5))).toEqual([5, 6]));
  it('is counted by the pager without numbers', () => expect(rowPlaces(3, null, pager(10))).toEqual([10, 11, 12]));
  it('is counted by the pager when numbers stand twice or are none', () => expect(rowPlaces(2, ['3', '3'], pager(0))).toEqual([0, 1]));
  it('cannot be told when numbers begin with 1 on a page that is not known', () => expect(rowPlaces(2, ['1', '2'], pager(null))).toEqual([null, null]));
  it('is told by higher numbers on a page that is not known', () => expect(rowPlaces(2, ['6', '7'], pager(null))).toEqual([5, 6]));
});
