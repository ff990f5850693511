import { describe, expect, test } from 'vitest';
import { byId, choose, isShown, openForm, probe, rowsOf, type } from './open-form';

const flavours = [
  { flavour: 'declaration', certificate: 'certTypeName', phone: 'exporterTel', exhibition: 'exhibitFlag', thirdParty: 'thirdPartyInvFlag', invoices: 'oriInvTable', producer: 'producerDesc', details: 'transDetails' },
  { flavour: 'noc', certificate: 'CERT_TYPE', phone: 'EXPORTER_TEL', exhibition: 'EXHIBIT_FLAG', thirdParty: 'THIRD_PARTY_FLAG', invoices: 'cocInvoiceTable', producer: 'PRODUCER', details: 'TRANS_DETAILS' },
] as const;

describe.each(flavours)('fields that follow the certificate type, $flavour style', ({ flavour, certificate, phone, exhibition, thirdParty, invoices, producer, details }) => {
  test('ECFA asks for the exporter’s phone, Form E for the exhibition, RCEP for the invoice list', async () => {
    await openForm(`flavour=${flavour}&type=E`);
    expect([isShown(phone), isShown(exhibition), isShown(invoices)]).toEqual([false, true, false]);
    choose(certificate, 'H');
    expect([isShown(phone), isShown(exhibition), isShown(invoices)]).toEqual([true, false, false]);
    expect(byId(phone).classList.contains('bg-yellow')).toBe(true);
    choose(certificate, 'RC');
    expect([isShown(phone), isShown(exhibition), isShown(invoices)]).toEqual([false, false, true]);
    expect(probe().state.CertificateHead).not.toHaveProperty('ExporterTel');
  });

  test('the non-preferential and the GSP certificate have no third-party tick box and need the transport details', async () => {
    await openForm(`flavour=${flavour}&type=E`);
    expect(isShown(thirdParty)).toBe(true);
    expect(byId(details).classList.contains('bg-yellow')).toBe(false);
    for (const code of ['C', 'G']) {
      choose(certificate, code);
      expect(isShown(thirdParty)).toBe(false);
      expect(byId(details).classList.contains('bg-yellow')).toBe(true);
    }
  });

  test('Ecuador needs the producer once the third party is ticked', async () => {
    await openForm(`flavour=${flavour}&type=EC`);
    expect(byId(producer).classList.contains('bg-yellow')).toBe(false);
    byId(thirdParty).click();
    expect(byId(producer).classList.contains('bg-yellow')).toBe(true);
  });
});

describe('goods fields that follow the type', () => {
  test('Form E with PSR asks for the sub-criterion', async () => {
    await openForm('type=E');
    expect(isShown('oriCriteriaSubName')).toBe(false);
    choose('oriCriteria', 'PSR');
    expect(isShown('oriCriteriaSubName')).toBe(true);
  });

  test('RCEP offers its five criteria and wants the share with RVC', async () => {
    await openForm('type=RC');
    expect([...document.querySelectorAll('#oriCriteria ~ .suggest tr')].map((row) => row.getAttribute('data-id'))).toEqual(['WO', 'PE', 'CTC', 'RVC', 'CR']);
    choose('oriCriteria', 'RVC');
    expect(byId('iCompPrpr').classList.contains('bg-yellow')).toBe(true);
  });

  test('the GSP criterion W takes the heading of the HS code', async () => {
    await openForm('type=G');
    type('codeTs', '8481804090');
    choose('oriCriteria', 'W');
    expect(byId('oriCriteriaRef').value).toBe('84.81');
  });

  test('a non-preferential certificate shows no criterion', async () => {
    await openForm('type=C');
    expect(isShown('oriCriteria')).toBe(false);
  });

  test('a non-goods row locks what belongs to goods and keeps English name, count, unit and description', async () => {
    await openForm('type=E');
    const item = byId<HTMLSelectElement>('goodsItemFlag');
    item.value = 'Y';
    item.dispatchEvent(new Event('change', { bubbles: true }));
    expect(['goodsName', 'codeTs', 'goodsQty', 'invPrice', 'prdcEtpsName'].map((id) => byId(id).readOnly)).toEqual([true, true, true, true, true]);
    expect(['goodsNameE', 'packQty', 'packUnitName', 'goodsDesc'].map((id) => byId(id).readOnly)).toEqual([false, false, false, false]);
  });

  test('an amended certificate shows the amendment block', async () => {
    await openForm('');
    expect(probe().state.ModCertificate).toBeNull();
    expect(isShown('oldCertNo')).toBe(false);
    choose('certStatusName', '1');
    type('oldCertNo', 'E26MA2DEM0120001');
    expect(probe().state.ModCertificate).toMatchObject({ OldCertNo: 'E26MA2DEM0120001' });
    expect(rowsOf('cooGoodsTable')).toEqual([]);
  });
});
