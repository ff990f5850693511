import { describe, expect, it } from 'vitest';
import { fieldNameOf, formatPath, parsePath } from '@/lib/certificate/path';

describe('a path', () => {
  it('is written as it was taken apart', () => {
    for (const path of ['CertificateHead.InvNo', 'Goods[2].GoodsDesc', 'Goods[2]', 'Goods']) {
      const parts = parsePath(path);
      expect(parts && formatPath(parts.section, parts.row, parts.tag)).toBe(path);
    }
  });

  it('names its field without the row, and stays as it is where it is none', () => {
    expect(fieldNameOf('Goods[3].GoodsDesc')).toBe('Goods.GoodsDesc');
    expect(fieldNameOf('NonpartyCorp[0]')).toBe('NonpartyCorp');
    expect(fieldNameOf('CertificateHead.Mark')).toBe('CertificateHead.Mark');
    expect(fieldNameOf('Goods[3].NoSuchField')).toBe('Goods[3].NoSuchField');
  });
});
