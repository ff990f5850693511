import * as fc from 'fast-check';
import { headFields } from '@/lib/certificate/fields/head';
import { certTypeCodes } from '@/lib/certificate/types';
import { certificateSchema, goodsSchema, ignoredSchema, ignoredScopes, lastInstant, lessonRecordSchema, partyRoles, partySchema, preReviewSchema, templateSchema, thirdPartyWordings, wordingSchema } from '@/lib/library/records';
import type { CertificateRecord, GoodsRecord, IgnoredRecord, LessonRecord, PartyRecord, PreReviewRecord, TemplateRecord, WordingRecord } from '@/lib/library/records';

/** A record with the given values and nothing else in it. */
export const goods = (values: Partial<GoodsRecord> = {}): GoodsRecord =>
  goodsSchema.parse({ id: 'g1', nameZh: '不锈钢保温杯', createdAt: 1000, updatedAt: 1000, ...values });
export const party = (values: Partial<PartyRecord> = {}): PartyRecord =>
  partySchema.parse({ id: 'p1', role: 'consignee', name: 'SIAM LOTUS HOMEWARE CO., LTD.', createdAt: 1000, updatedAt: 1000, ...values });
export const template = (values: Partial<TemplateRecord> = {}): TemplateRecord =>
  templateSchema.parse({ id: 't1', name: 'FORM E, Thailand', createdAt: 1000, updatedAt: 1000, ...values });
export const certificate = (values: Partial<CertificateRecord> = {}): CertificateRecord =>
  certificateSchema.parse({ id: 'c1', certType: 'E', invNo: 'SL20260301', createdAt: 1000, updatedAt: 1000, ...values });
export const lesson = (values: Partial<LessonRecord> = {}): LessonRecord =>
  lessonRecordSchema.parse({
    id: 'l1', host: 'swapp.singlewindow.cn', form: [7, 21], field: 'CertificateHead.InvNo', createdAt: 1000, updatedAt: 1000,
    control: { label: '票据号', heading: '', id: 'f7', name: '', before: '', after: '', kind: 'text', kit: 'text' },
    ...values,
  });

export const preReview = (values: Partial<PreReviewRecord> = {}): PreReviewRecord =>
  preReviewSchema.parse({ id: 'v1', number: 'YS20260028', hsCode: '9403200000', nameZh: '金属置物架', model: 'ZW-4', createdAt: 1000, updatedAt: 1000, ...values });

export const wording = (values: Partial<WordingRecord> = {}): WordingRecord =>
  wordingSchema.parse({ id: 'w1', title: '无唛头', field: 'CertificateHead.Mark', text: 'N/M', createdAt: 1000, updatedAt: 1000, ...values });
export const ignored = (values: Partial<IgnoredRecord> = {}): IgnoredRecord =>
  ignoredSchema.parse({ id: 'i1', rule: 'transport/discharge-port-outside-destination', scope: 'consignee', of: 'SIAMLOTUSHOMEWARECOLTD', reason: '经新加坡转船，目的港无误', createdAt: 1000, updatedAt: 1000, ...values });

/** Any text of Unicode: Chinese, lone surrogates, bidi controls, quotes and line breaks included. */
const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength: Math.floor(maxLength / 2) });
const name = (maxLength: number) => text(maxLength - 4).map((value) => `${value}N/M`);
const id = fc.string({ minLength: 1, maxLength: 20 });
const instant = fc.integer({ min: 0, max: lastInstant });
const times = { createdAt: instant, updatedAt: instant };
const certType = fc.constantFrom(...certTypeCodes);

const criterion = fc.record({ certType, criterion: text(10), supplement: text(10), sub: text(1) }, { requiredKeys: ['certType', 'criterion'] });

const edition = fc.constantFrom(2012, 2017, 2022);
const decimal = fc.constantFrom('', '0.35', '12', '100000.000001');

/** Fields that came later: there or absent. */
const laterOfGoods = fc.record(
  {
    hsCodes: fc.uniqueArray(fc.record({ side: fc.constantFrom('export', 'TH', 'KR'), code: fc.constantFrom('', '961700', '9617001000') }), { selector: ({ side }) => side, maxLength: 3 }),
    hsEdition: edition, perPackage: decimal, netWeight: decimal, grossWeight: decimal, preReviewId: id, price: decimal, cost: decimal, currency: text(20), supplier: text(400),
  },
  { requiredKeys: [] },
);

export const anyGoods: fc.Arbitrary<GoodsRecord> = fc.tuple(laterOfGoods, fc.record({
  id,
  code: text(60),
  nameZh: name(200),
  nameEn: text(400),
  hsCode: fc.stringMatching(/^(\d{4,10})?$/),
  packUnit: text(20),
  unitEn: text(20),
  unitZh: text(20),
  weightUnit: text(10),
  producerName: text(400),
  producerCode: text(10),
  producerContact: text(20),
  producerTel: text(20),
  criteria: fc.uniqueArray(criterion, { selector: (row) => row.certType, maxLength: 5 }),
  note: text(1000),
  ...times,
})).map(([later, first]): GoodsRecord => Object.assign(first, later));

export const anyParty: fc.Arbitrary<PartyRecord> = fc.record({
  id,
  role: fc.constantFrom(...partyRoles),
  name: name(400),
  nameZh: text(400),
  address: text(1000),
  country: fc.constantFrom('', 'CN', 'TH', 'HK', 'ZZ'),
  code: text(18),
  contact: text(30),
  tel: text(50),
  fax: text(50),
  email: text(50),
  note: text(1000),
  ...times,
});

const head = fc
  .uniqueArray(fc.constantFrom(...Object.keys(headFields)), { maxLength: 8 })
  .chain((tags) => fc.record(Object.fromEntries(tags.map((tag) => [tag, text(Math.min(20, headFields[tag as keyof typeof headFields].maxLength ?? 20))]))));

export const anyTemplate: fc.Arbitrary<TemplateRecord> = fc.record(
  {
    id,
    name: name(100),
    certType: fc.option(certType),
    head,
    exporterId: fc.option(id),
    consigneeId: fc.option(id),
    thirdPartyId: fc.option(id),
    thirdPartyWording: fc.constantFrom(...thirdPartyWordings),
    goodsIds: fc.array(id, { maxLength: 5 }),
    note: text(1000),
    ...times,
  },
  { requiredKeys: ['id', 'name', 'certType', 'head', 'exporterId', 'consigneeId', 'thirdPartyId', 'goodsIds', 'note', 'createdAt', 'updatedAt'] },
);

export const anyCertificate: fc.Arbitrary<CertificateRecord> = fc.record({
  id,
  certType,
  invNo: name(100),
  certNo: text(40),
  aplDate: fc.constantFrom('', '2026-03-10', '2028-02-29'),
  consignee: text(400),
  note: text(1000),
  ...times,
});

const sketch = fc.record({ label: text(80), heading: text(80), id: text(80), name: text(80), before: text(80), after: text(80), kind: text(20), kit: text(40) });

export const anyLesson: fc.Arbitrary<LessonRecord> = fc.record({
  id,
  host: fc.constantFrom('swapp.singlewindow.cn', 'intra.example:8443'),
  form: fc.array(fc.nat(), { minLength: 1, maxLength: 64 }),
  control: sketch,
  field: fc.option(fc.constantFrom('CertificateHead.InvNo', 'Goods.HSCode')),
  ...times,
});

const day = fc.constantFrom('', '2026-03-10', '2028-02-29');

export const anyPreReview: fc.Arbitrary<PreReviewRecord> = fc.record({
  id,
  number: text(40),
  hsCode: fc.stringMatching(/^(\d{4,10})?$/),
  nameZh: name(200),
  nameEn: text(400),
  model: text(200),
  unit: text(20),
  currency: text(20),
  factoryPrice: text(30),
  fobPrice: text(30),
  producerName: text(400),
  process: text(2000),
  materials: fc.array(fc.record({ name: text(200), hsCode: text(20), origin: text(100), unit: text(20), price: text(30), quantity: text(30), originating: text(30), nonOriginating: text(30) }), { maxLength: 3 }),
  applyDate: day,
  state: text(40),
  stateOn: day,
  note: text(1000),
  ...times,
});

export const anyWording: fc.Arbitrary<WordingRecord> = fc.record({
  id,
  title: name(100),
  field: fc.option(fc.constantFrom('CertificateHead.GoodsSpecClause', 'Goods.GoodsDesc')),
  text: name(4000),
  certTypes: fc.uniqueArray(certType, { maxLength: 3 }),
  note: text(1000),
  ...times,
});

export const anyIgnored: fc.Arbitrary<IgnoredRecord> = fc.record(
  { id, rule: name(100), scope: fc.constantFrom(...ignoredScopes), of: text(200), field: fc.constantFrom('CertificateHead.Mark', 'Goods.GoodsDesc'), reason: name(500), ...times },
  { requiredKeys: ['id', 'rule', 'scope', 'of', 'reason', 'createdAt', 'updatedAt'] },
);

const ofEach = <T extends { id: string }>(arbitrary: fc.Arbitrary<T>) => fc.uniqueArray(arbitrary, { selector: (record) => record.id, maxLength: 6 });

/** Any library: records of all kinds, ids unique in each. */
export const anyLibrary = fc.record({ goods: ofEach(anyGoods), parties: ofEach(anyParty), templates: ofEach(anyTemplate), certificates: ofEach(anyCertificate), lessons: ofEach(anyLesson), preReviews: ofEach(anyPreReview), wordings: ofEach(anyWording), ignored: ofEach(anyIgnored) });
