import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRow } from '@/components/library/grid/next-row';
import { hostOf } from '@/components/library/settings/host-of';

describe('moving through a list by keys', () => {
  it('goes row by row, page by page and to both ends, and never out of the list', () => {
    expect(nextRow('ArrowDown', 3, 10, 5)).toBe(4);
    expect(nextRow('PageUp', 3, 10, 5)).toBe(0);
    expect(nextRow('End', 3, 10, 5)).toBe(9);
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(key, fc.nat(50), fc.integer({ min: 1, max: 50 }), fc.integer({ min: -1, max: 60 }), (pressed, at, count, page) => {
        const next = nextRow(pressed, Math.min(at, count - 1), count, page);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(count);
      }),
    );
  });

  it('leaves other keys and an empty list alone', () => {
    expect(nextRow('a', 0, 10, 5)).toBeNull();
    expect(nextRow('constructor', 0, 10, 5)).toBeNull();
    expect(nextRow('ArrowDown', 0, 0, 5)).toBeNull();
  });
});

describe('a host to be added', () => {
  it('is taken from a copied address or a bare name', () => {
    expect(hostOf(' https://sw.Example.CN:8443/coo/index.html?a=1 ')).toBe('sw.example.cn');
    expect(hostOf('sw.example.cn')).toBe('sw.example.cn');
    expect(hostOf('10.2.3.4:8080')).toBe('10.2.3.4');
  });

  it('is never a wildcard, a single word, another kind of address or nothing', () => {
    for (const typed of ['', '*', '*.cn', 'https://*/', 'cn', 'file:///etc/passwd', 'javascript:alert(1)', 'two words.cn', 'https://']) expect(hostOf(typed)).toBeNull();
  });
});
