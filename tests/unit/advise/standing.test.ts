/** How urgently each piece of advice speaks, and what it rests on at least. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advise, type Advice } from '@/lib/advise';
import { applicationSchema } from '@/lib/certificate/application';
import { find, given } from './given';

const cases = new URL('../../fixtures/cases/', import.meta.url);
const told: readonly Advice[] = readdirSync(cases, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => advise(applicationSchema.parse(JSON.parse(readFileSync(new URL(name, cases), 'utf8'))), { asOf: '2026-11-22' }));

const always = (id: RegExp | string): readonly Advice[] => told.filter((advice) => (typeof id === 'string' ? advice.id === id : id.test(advice.id)));

describe('advice that only informs', () => {
  it.each([
    'description/hs-code', 'description/line-1', 'description/packages', 'description/total', 'documents/retrospective', 'documents/third-party', 'documents/with-application',
    'keeping/archive', 'keeping/validity', 'marks/no-box', 'retrospective/before', 'retrospective/unknown', 'self-print/allowed', 'self-print/blank-form', 'self-print/elsewhere',
    'self-print/prepare', 'self-print/supposed', 'third-party/box', 'third-party/consignee', 'third-party/invoice', 'third-party/not-refused', 'type/alternatives', 'type/rates', 'transport/expected-departure',
  ])('%s', (id) => {
    expect(always(id).length).toBeGreaterThan(0);
    expect(new Set(always(id).map(({ tone }) => tone))).toEqual(new Set(['info']));
  });

  it('marks that the form has still room for', () => {
    const advice = given({ CertType: 'C', Mark: '' });
    for (const id of ['marks/none', 'marks/write-out', 'marks/picture']) expect(find(advice, id)?.tone).toBe('info');
    expect(find(given({ CertType: 'R', Mark: '' }), 'marks/no-box')?.tone).toBe('info');
  });
});

describe('advice that wants attention', () => {
  it.each(['items/split', 'retrospective/in-grace', 'retrospective/last-grace-day', 'retrospective/retrospective', 'retrospective/too-late', 'third-party/not-one', 'transport/hong-kong', 'transport/vessel-after-shipment', 'type/not-for-destination'])('%s', (id) => {
    expect(always(id).length).toBeGreaterThan(0);
    expect(new Set(always(id).map(({ tone }) => tone))).toEqual(new Set(['attention']));
  });

  it('pictures among the marks, once the form says SEE ATTACHMENT', () => {
    expect(find(given({ CertType: 'C', Mark: 'See attachment' }), 'marks/picture')?.tone).toBe('attention');
    expect(find(given({ CertType: 'H', Mark: '见附页' }), 'marks/picture')?.tone).toBe('attention');
    expect(find(given({ CertType: 'C', Mark: 'N/M' }), 'marks/picture')?.tone).toBe('info');
    // Korea and Georgia have words for a picture and no sheet.
    expect(find(given({ CertType: 'K', Mark: '' }), 'marks/picture')?.text.en).toBe('For pictures and symbols write I/S or IMAGE OR SYMBOL.');
  });

  it('a status that the rules do not lead to', () => {
    expect(find(given({ CertType: 'C', CertStatus: '1' }), 'change/amend')?.tone).toBe('info');
    expect(find(given({ CertType: 'E', CertStatus: '1' }), 'change/hand-correction')?.tone).toBe('attention');
  });
});

describe('what advice rests on', () => {
  const grounds = (id: RegExp | string): readonly string[] => [...new Set(always(id).map(({ confidence, sources }) => `${confidence} ${sources.join('+')}`))];

  it.each([
    ['description/packages', ['secondary customs-qa-2025']],
    ['description/total', ['secondary portal-field-notes']],
    ['description/hs-code', ['official return-reasons']],
    ['documents/retrospective', ['secondary customs-qa-2025-2']],
    ['documents/third-party', ['secondary notes-e-2012']],
    ['self-print/prepare', ['secondary customs-faq-2023+self-print-notes']],
    ['transport/hong-kong', ['secondary customs-qa-2025-2']],
    ['transport/expected-departure', ['secondary portal-field-notes']],
  ] as const)('%s', (id, expected) => expect(grounds(id)).toEqual(expected));

  it('a description with its HS code also on what wants the code', () => {
    const goods = [{ GoodsItemFlag: 'N', PackQty: '18', PackUnit: 'CTN', GoodsNameE: 'CUPS', HSCode: '6109100010', GoodsDesc: '' }];
    expect(find(given({ CertType: 'E' }, { Goods: goods }), 'description/line-1')?.sources).toEqual(['customs-qa-2025', 'return-reasons']);
    expect(find(given({ CertType: 'C' }, { Goods: goods }), 'description/line-1')?.sources).toEqual(['customs-qa-2025']);
  });

  it('an agent on Order 270 and the notice', () => {
    const agent = find(given({ CertType: 'C', CiqRegNo: '91330200TEST000001', AplRegNo: '91330200TEST000002', AplDate: '2024-09-01' }), 'documents/agent');
    expect(agent).toMatchObject({ confidence: 'official', tone: 'info', sources: ['order-270', 'update-notice-2024-08-30'] });
  });

  it('a split also on the practice of numbering invoices', () => {
    for (const { sources } of always('items/split')) expect(sources).toContain('customs-faq-2023');
  });

  it('marks on the filling rules', () => {
    expect(find(given({ CertType: 'C', Mark: '' }), 'marks/write-out')).toMatchObject({ confidence: 'secondary', sources: ['filling-co'] });
  });

  it('the validity of an amended one on the old measures too, from 2024-09-01 without certainty', () => {
    const amended = (AplDate: string) => find(given({ CertType: 'K', CertStatus: '1', AplDate }, { ModCertificate: { OldIssueDate: '' } }), 'keeping/validity');
    expect(amended('2024-08-31')).toMatchObject({ confidence: 'source-document', sources: ['treaty-kr', 'order-114'] });
    expect(amended('2024-09-01')).toMatchObject({ confidence: 'inferred', sources: ['treaty-kr', 'order-114'] });
  });

  it('a retrospective validity on the rule that counts from shipment', () => {
    const rule = find(given({ CertType: 'A', AplDate: '2026-03-02', IntendExpDate: '2026-02-20' }), 'keeping/validity');
    expect(rule?.sources).toEqual(['treaty-au']);
    expect(find(given({ CertType: 'K', AplDate: '2026-03-02', IntendExpDate: '2026-02-01' }), 'keeping/validity')?.text['zh-CN']).not.toContain('补发');
  });
});
