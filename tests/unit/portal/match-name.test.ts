import { describe, expect, it } from 'vitest';
import { allFields } from '@/lib/portal/field-index';
import { matchName } from '@/lib/portal/match-name';

const named = (name: string): string[] => matchName(name).map(({ field }) => `${field.section}.${field.tag}`);

describe('an id or name', () => {
  it.each([
    ['destCountryName', ['CertificateHead.DestCountryName']], ['DEST_COUNTRY_NAME', ['CertificateHead.DestCountryName']], ['DestPort', ['CertificateHead.DestPort']], ['txtDestPort', ['CertificateHead.DestPort']],
    ['certTypeName', ['CertificateHead.CertType']], ['TRADE_MODE', ['CertificateHead.TradeModeCode']], ['goodsList[0].invNo', ['Goods.InvNo']], ['goods_inv_no', ['Goods.InvNo']], ['oriInv.invNo', ['OriInv.InvNo']],
    ['hsCode', ['Goods.HSCode']], ['HS_CODE', ['Goods.HSCode']], ['goodsNameE', ['Goods.GoodsNameE']], ['nonpartyCorp_entName', ['NonpartyCorp.EntName']], ['CertificateHead.AplAdd', ['CertificateHead.AplAdd']],
  ])('%s means the field of the message', (name, fields) => {
    expect(named(name)).toEqual(fields);
  });

  it.each(['oldInvNo', 'queryDestPort', 'c1x8q', '', 'invoice', 'tempHsCodeList', 'portOfBank'])('%s with words we do not know means nothing', (name) => {
    expect(named(name)).toEqual([]);
  });

  it('is known in every style for every tag', () => {
    for (const { section, tag } of allFields) {
      const capitals = tag.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
      const camel = tag.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/, (head) => head.toLowerCase());
      for (const name of [tag, capitals, camel]) expect(named(name), name).toContain(`${section}.${tag}`);
    }
  });
});
