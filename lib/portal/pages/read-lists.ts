import { dayIn } from './day';
import type { AuthorisationPage, ListedAuthorisation, ListedCertificate, ListedPreReview, ListedSeal, Listing } from './readings';
import { readRows } from './read-rows';
import { valueBeside } from './value-beside';

const certificateColumns = {
  certNo: /^(?:原产地)?证书?(?:编号|号)$/,
  type: /^(?:原产地)?证书?(?:类型|种类)$/,
  invNo: /^发票(?:编?号)$/,
  destination: /^(?:目的国|进口国|输往国)(?:家)?(?:或?地区)?(?:名称)?$/,
  applied: /^(?:申请|申报)(?:日期|时间)$/,
  issued: /^(?:签发|签证|发证)(?:日期|时间)$/,
  state: /^(?:证书|审核|申请|单证)?状态$/,
  reason: /^(?:退回|退单|审核|审批)(?:修改)?(?:原因|意见|说明)$|^回执(?:内容|信息|说明)$/,
  printed: /^(?:证书)?打印结果$/,
};

/** The certificates that 证书查询 or 证书打印 lists now; null without such a list. It must be that page: ask pageKindOf first. */
export function readCertificates(root: Document, page: 'query' | 'print'): Listing<ListedCertificate> | null {
  return listing(readRows(root, certificateColumns, ['certNo', page === 'query' ? 'state' : 'printed']), (row) => ({
    ...textsOf(row, ['certNo', 'type', 'invNo', 'destination', 'state', 'reason', 'printed']),
    applied: dayIn(row.applied),
    issued: dayIn(row.issued),
  }));
}

const preReviewColumns = {
  number: /^(?:申请|受理|核实|预审)(?:单)?(?:编号|号)$/,
  hsCode: /^(?:(?:产品|商品|货物)?hs编码|(?:产品|商品|货物)编码|hscode)$/,
  nameZh: /^(?:(?:产品|商品|货物)(?:中文)?名称(?:中文)?|品名|中文(?:名称|品名))$/,
  nameEn: /^(?:(?:产品|商品|货物)?英文(?:名称|品名)|(?:产品|商品|货物)名称英文)$/,
  model: /^规格(?:型号)?$|^型号$/,
  applied: /^(?:申请|提交|申报)(?:日期|时间)$/,
  state: /^(?:审核|核实|申请|办理|处理)?(?:状态|结果)$/,
};

/** The products that the list of pre-reviews shows now; null without such a list. */
export function readPreReviews(root: Document): Listing<ListedPreReview> | null {
  return listing(readRows(root, preReviewColumns, ['nameZh', 'state']), (row) => ({ ...textsOf(row, ['number', 'hsCode', 'nameZh', 'nameEn', 'model', 'state']), applied: dayIn(row.applied) }));
}

const validity = /^(?:有效期(?:至|止|截止)?|(?:有效|失效|截止|到期)(?:日期|时间)|有效期(?:截止|终止)日期)$/;

const sealColumns = {
  kind: /^(?:印章签名)?(?:类型|类别)$|^(?:印章|签章)类型$/,
  name: /^(?:印章签名|印章|签名|签章)?名称$/,
  uploaded: /^上传(?:日期|时间)$/,
  state: /^(?:接收|回执)?状态$/,
  validUntil: validity,
};

/** The seals and signatures that 印章管理 lists now; null without such a list. */
export function readSeals(root: Document): Listing<ListedSeal> | null {
  return listing(readRows(root, sealColumns, ['name', 'state']), (row) => ({ ...textsOf(row, ['kind', 'name', 'state']), uploaded: dayIn(row.uploaded), validUntil: lastDayIn(row.validUntil) }));
}

const authorisationColumns = {
  seal: /^(?:授权|默认)?印章(?:名称)?$/,
  signature: /^(?:授权|默认)?签名(?:名称)?$/,
  since: /^授权(?:日期|时间)$/,
  receipt: /^(?:授权)?(?:回执|状态)(?:状态)?$/,
  validUntil: validity,
};

/** What 授权管理 shows: the seal and signature that are chosen, and what was authorised before. */
export function readAuthorisation(root: Document): AuthorisationPage {
  return {
    seal: valueBeside(root, ['默认印章', '授权印章'], 'field'),
    signature: valueBeside(root, ['默认签名', '授权签名'], 'field'),
    granted: listing<keyof typeof authorisationColumns, ListedAuthorisation>(readRows(root, authorisationColumns, ['seal', 'receipt']), (row) => ({ ...textsOf(row, ['seal', 'signature', 'receipt']), since: dayIn(row.since), validUntil: lastDayIn(row.validUntil) })),
  };
}

type Texts<Column extends string> = Readonly<Partial<Record<Column, string>>>;

const listing = <Column extends string, Row>(read: { readonly rows: readonly Texts<Column>[]; readonly total: number | null } | null, row: (texts: Texts<Column>) => Row): Listing<Row> | null =>
  read && { rows: read.rows.map(row), total: read.total };

const textsOf = <Column extends string>(row: Texts<Column>, columns: readonly Column[]): Record<Column, string> =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])) as Record<Column, string>;

/** Of `2026-01-01 至 2026-12-31` the second. */
const lastDayIn = (text: string | undefined): string => dayIn(text?.split(/至|到|~|～|—/).at(-1)?.trim());
