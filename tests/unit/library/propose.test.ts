import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationSchema } from '@/lib/certificate/application';
import { certTypeCodes } from '@/lib/certificate/types';
import { proposeApplication, type FillChoice } from '@/lib/library/propose';
import { anyGoods, anyParty, anyTemplate, goods, party, template } from './records';

const nothing: FillChoice = { certType: null, template: null, exporter: null, consignee: null, thirdParty: null, goods: [] };
const exporter = party({ id: 'x', role: 'exporter', name: 'NINGBO QIAOLAN TRADING CO., LTD.', address: 'NO. 188 ZHONGSHAN EAST ROAD\nNINGBO, ZHEJIANG', country: 'CN', code: '91330200MA2ZZZ01XA' });
const consignee = party({ address: '88/19 MOO 4, BANG PHLI\nSAMUT PRAKAN 10540, THAILAND', country: 'TH' });
const thirdParty = party({ id: 'hk', role: 'third-party', name: 'EASTREACH SOURCING LIMITED', address: 'FLAT 1208, 12/F,\nKWUN TONG, KOWLOON', country: 'HK' });

describe('what is proposed', () => {
  it('for no choice is nothing', () => {
    expect(proposeApplication(nothing)).toEqual({ CertificateHead: {}, Goods: [], ModCertificate: null, NonpartyCorp: [], OriInv: [], AplPromise: {} });
  });

  it('states exporter and consignee as name, address and country, line by line', () => {
    const head = proposeApplication({ ...nothing, exporter, consignee }).CertificateHead;
    expect(head.Exporter).toBe('NINGBO QIAOLAN TRADING CO., LTD.\nNO. 188 ZHONGSHAN EAST ROAD\nNINGBO, ZHEJIANG\nCHINA');
    expect(head.CiqRegNo).toBe('91330200MA2ZZZ01XA');
  });

  it('does not name the country twice', () => {
    const head = proposeApplication({ ...nothing, consignee }).CertificateHead;
    expect(head.Consignee).toBe('SIAM LOTUS HOMEWARE CO., LTD.\n88/19 MOO 4, BANG PHLI\nSAMUT PRAKAN 10540, THAILAND');
  });

  it('takes the values of the template, and the chosen party before its text', () => {
    const head = proposeApplication({ ...nothing, consignee, template: template({ head: { Mark: 'N/M', Consignee: 'TO ORDER', Remark: '' } }) }).CertificateHead;
    expect(head.Mark).toBe('N/M');
    expect(head.Consignee).toContain('SIAM LOTUS');
    expect(head).not.toHaveProperty('Remark');
  });
});

describe('a third party', () => {
  it('on an ASEAN certificate is ticked and listed, and stands nowhere else', () => {
    const { CertificateHead, NonpartyCorp } = proposeApplication({ ...nothing, certType: 'E', exporter, thirdParty, template: template({ thirdPartyWording: 'via-exporter' }) });
    expect(CertificateHead.ThirdPartyInvFlag).toBe('1');
    expect(NonpartyCorp).toEqual([
      { SortNo: '1', EntName: 'EASTREACH SOURCING LIMITED', EntAddr: 'FLAT 1208, 12/F, KWUN TONG, KOWLOON', EntCountryCode: '344', EntCountryName: '中国香港' },
    ]);
    expect(CertificateHead.Exporter).not.toContain('EASTREACH');
  });

  it('on a CO stands behind VIA only where the template asks for it', () => {
    const choice: FillChoice = { ...nothing, certType: 'C', exporter, consignee, thirdParty };
    const silent = proposeApplication({ ...choice, template: template() });
    expect(JSON.stringify(silent)).not.toContain('EASTREACH');
    const asked = proposeApplication({ ...choice, template: template({ thirdPartyWording: 'via-consignee' }) });
    expect(asked.CertificateHead.Consignee?.split('\n').at(-1)).toBe('VIA EASTREACH SOURCING LIMITED, FLAT 1208, 12/F, KWUN TONG, KOWLOON, HONG KONG, CHINA');
    expect(asked.CertificateHead.ThirdPartyInvFlag).toBeUndefined();
  });

  it('on a GSP certificate stands in the special clause or nowhere', () => {
    const via = proposeApplication({ ...nothing, certType: 'G', exporter, thirdParty, template: template({ thirdPartyWording: 'via-exporter' }) });
    expect(JSON.stringify(via)).not.toContain('EASTREACH');
    const clause = proposeApplication({ ...nothing, certType: 'G', thirdParty, template: template({ thirdPartyWording: 'clause', head: { GoodsSpecClause: 'L/C NO. 88' } }) });
    expect(clause.CertificateHead.GoodsSpecClause).toBe('L/C NO. 88\nTHIRD PARTY: EASTREACH SOURCING LIMITED, FLAT 1208, 12/F, KWUN TONG, KOWLOON, HONG KONG, CHINA');
  });

  it('is left alone while the certificate type is unknown', () => {
    expect(JSON.stringify(proposeApplication({ ...nothing, thirdParty }))).not.toContain('EASTREACH');
  });
});

describe('a goods line', () => {
  const record = goods({ nameEn: 'STAINLESS STEEL VACUUM FLASK', hsCode: '9617001900', producerCode: 'MA2ZZZ01X', criteria: [{ certType: 'E', criterion: 'CTH' }, { certType: 'RC', criterion: 'CTC', supplement: 'ACU' }] });

  it('carries the criterion recorded for this very certificate type, or none', () => {
    const criterionOn = (certType: FillChoice['certType']) => proposeApplication({ ...nothing, certType, goods: [{ record, shipment: {} }] }).Goods[0]?.OriCriteria;
    expect([criterionOn('E'), criterionOn('RC'), criterionOn('K'), criterionOn(null)]).toEqual(['CTH', 'CTC', undefined, undefined]);
  });

  it('takes quantities and values of this shipment, and never invents them', () => {
    const [line] = proposeApplication({ ...nothing, certType: 'E', goods: [{ record, shipment: { PackQty: '200', GoodsQty: '4800' } }] }).Goods;
    expect(line).toMatchObject({ HSCode: '9617001900', GoodsNameE: 'STAINLESS STEEL VACUUM FLASK', CiqRegNo: 'MA2ZZZ01X', PackQty: '200', GoodsQty: '4800' });
    expect(line).not.toHaveProperty('InvValue');
    expect(line).not.toHaveProperty('PackUnit');
  });
});

it('whatever is chosen, the proposal is an application without a single empty value', () => {
  const choice = fc.record({
    certType: fc.option(fc.constantFrom(...certTypeCodes)),
    template: fc.option(anyTemplate),
    exporter: fc.option(anyParty),
    consignee: fc.option(anyParty),
    thirdParty: fc.option(anyParty),
    goods: fc.array(fc.record({ record: anyGoods, shipment: fc.constantFrom({}, { PackQty: '', GoodsQty: '5' }) }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(choice, (chosen) => {
      const proposal = proposeApplication(chosen);
      expect(applicationSchema.parse(proposal)).toEqual(proposal);
      const values = [proposal.CertificateHead, ...proposal.Goods, ...proposal.NonpartyCorp].flatMap((row) => Object.values(row));
      expect(values).not.toContain('');
    }),
  );
});
