import { type LibraryContent, buyerKey, certificateSchema, emptyLibrary, goodsSchema, ignoredSchema, partyRoles, partySchema, preReviewSchema, templateSchema, wordingSchema } from '../../lib/library/records';
import { hostileTexts } from '../fixtures/hostile-texts';

const stamps = { createdAt: 1, updatedAt: 1 };
/** As much of a text as fits. */
const fit = (text: string, most: number): string => text.slice(0, most);

/** A library with every one of the texts in every kind of record, in as many of its fields as take a text. */
export const hostileLibrary = (): LibraryContent => ({
  ...emptyLibrary(),
  goods: hostileTexts.map((text, at) => goodsSchema.parse({
    id: `g${at}`, ...stamps, code: fit(text, 60), nameZh: `杯${text}`, nameEn: text, hsCode: '9617001900', unitZh: fit(text, 20), unitEn: fit(text, 20), packUnit: fit(text, 20), weightUnit: fit(text, 10), netWeight: '1',
    producerName: text, producerCode: fit(text, 10), producerContact: fit(text, 20), producerTel: fit(text, 20), supplier: text, currency: fit(text, 20), price: '1', preReviewId: `v${at}`, note: text,
    criteria: [{ certType: 'E', criterion: fit(text, 10), supplement: fit(text, 10), sub: fit(text, 1) }],
  })),
  parties: hostileTexts.map((text, at) => partySchema.parse({
    id: `p${at}`, ...stamps, role: partyRoles[at % partyRoles.length], name: `A${text}`, nameZh: text, address: text, country: 'TH', code: fit(text, 18), contact: fit(text, 30), tel: fit(text, 50), fax: fit(text, 50), email: fit(text, 50), note: text,
  })),
  templates: hostileTexts.map((text, at) => templateSchema.parse({ id: `t${at}`, ...stamps, name: fit(`T${text}`, 100), certType: 'E', head: { Mark: `M${text}`, LoadPort: fit(text, 50), Remark: text }, exporterId: 'p0', consigneeId: `p${at - (at % 4) + 2}`, thirdPartyId: 'p3', goodsIds: [`g${at}`], note: text })),
  wordings: hostileTexts.map((text, at) => wordingSchema.parse({ id: `w${at}`, ...stamps, title: fit(`W${text}`, 100), text: `T${text}`, field: null, note: text })),
  certificates: hostileTexts.map((text, at) => certificateSchema.parse({
    id: `c${at}`, ...stamps, certType: 'E', invNo: `INV${at} ${text}`, certNo: fit(text, 40), aplDate: '2026-03-10', consignee: text, note: text, state: fit(text, 40), stateOn: '2026-03-11',
    states: at === 0 ? hostileTexts.filter((each) => each.length <= 40).slice(-60).map((state) => ({ state, on: '2026-03-01' })) : [],
    returns: [{ on: '2026-03-12', reason: `R${text}` }], filled: { at: 1, templateId: `t${at}`, exporterId: 'p0', consigneeId: `p${at - (at % 4) + 2}`, thirdPartyId: 'p3', goodsIds: [`g${at}`] },
  })),
  preReviews: hostileTexts.map((text, at) => preReviewSchema.parse({
    id: `v${at}`, ...stamps, number: fit(text, 40), hsCode: '9617001900', nameZh: `预${text}`, nameEn: text, model: text, unit: fit(text, 20), currency: fit(text, 20), producerName: text, process: text, state: fit(text, 40), stateOn: '2026-03-11', validUntil: '2026-12-01', note: text,
    materials: [{ name: text, hsCode: fit(text, 20), origin: fit(text, 100), unit: fit(text, 20), price: '1', quantity: '1', originating: '', nonOriginating: '1' }],
  })),
  ignored: hostileTexts.map((text, at) => ignoredSchema.parse({ id: `i${at}`, ...stamps, rule: fit(`goods/${text}`, 100), scope: at % 2 ? 'certificate' : 'consignee', of: at % 2 ? `INV${text}` : buyerKey(`A${hostileTexts[at - (at % 4) + 2] ?? text}`), reason: `G${text}` })),
});
