import type { CertType } from '@/lib/certificate/types';
import type { CertificateRecord, GoodsRecord, PartyRecord, PartyRole, PreReviewRecord, RecordOf, TableName, TemplateRecord, WordingRecord } from '@/lib/library/records';

/** What a record of any kind needs before it is stored for the first time; the library stamps the times itself. */
export const newRecord = (): Pick<GoodsRecord, 'id' | 'createdAt' | 'updatedAt'> => ({ id: crypto.randomUUID(), createdAt: 0, updatedAt: 0 });

/** What befell one record and no copy of it. */
const befell: Partial<Record<TableName, ReadonlySet<string>>> = {
  certificates: new Set(['state', 'stateOn', 'issueDate', 'states', 'returns', 'filled']),
  goods: new Set(['lastUsedAt', 'usedBy']),
};

/** A copy of a record to begin a new one with: without what befell the first, nor its certificate number. */
export const copyOf = <T extends TableName>(table: T, record: RecordOf[T]): RecordOf[T] =>
  ({ ...Object.fromEntries(Object.entries(record).filter(([key]) => !befell[table]?.has(key))), ...(table === 'certificates' && { certNo: '' }), ...newRecord() }) as RecordOf[T];

export const newGoods = (): GoodsRecord => ({
  ...newRecord(),
  code: '', nameZh: '', nameEn: '', hsCode: '', packUnit: '', unitEn: '', unitZh: '', weightUnit: '',
  producerName: '', producerCode: '', producerContact: '', producerTel: '', criteria: [], note: '',
});

export const newParty = (role: PartyRole): PartyRecord => ({
  ...newRecord(),
  role, name: '', nameZh: '', address: '', country: role === 'exporter' || role === 'producer' ? 'CN' : '',
  code: '', contact: '', tel: '', fax: '', email: '', note: '',
});

export const newTemplate = (): TemplateRecord => ({
  ...newRecord(),
  name: '', certType: null, head: {}, exporterId: null, consigneeId: null, thirdPartyId: null, goodsIds: [], note: '',
});

/** A certificate of that type; the register has no use for one without. */
export const newCertificate = (certType: CertType): CertificateRecord => ({ ...newRecord(), certType, invNo: '', certNo: '', aplDate: '', consignee: '', note: '' });

export const newPreReview = (): PreReviewRecord => ({
  ...newRecord(),
  number: '', hsCode: '', nameZh: '', nameEn: '', model: '', unit: '', currency: '', factoryPrice: '', fobPrice: '', producerName: '', process: '',
  materials: [], applyDate: '', state: '', stateOn: '', note: '',
});

/** For any field and every type. */
export const newWording = (): WordingRecord => ({ ...newRecord(), title: '', field: null, text: '', certTypes: [], note: '' });
