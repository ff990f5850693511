import { after, h } from '../html';
import type { Settings } from '../settings';
import { attachmentList } from './attachments';
import { companyColumns, goodsColumns, invoiceColumns } from './columns';
import type { Circumstances, Field, Names } from './field';
import { type Cells, cellsOf, type Form, makeForm, valuesOf } from './form';
import { amendmentFields, headGroups } from './head-fields';
import { companyFields, goodsFields, invoiceFields, lockedForNonGoods } from './list-fields';
import type { Message, Values } from './message';
import { type RecordColumn, type RecordList, recordList } from './record-list';
import { type Head, headOf } from './relations';
import type { Style } from './style';

export type GroupName = keyof typeof headGroups;

/** The forms and lists of one entry page, not yet on the page. */
export interface Parts {
  readonly groups: ReadonlyMap<GroupName, Form>;
  readonly head: Head;
  readonly amendment: Form;
  readonly goodsEditor: Form;
  readonly goods: RecordList;
  readonly companies: RecordList;
  readonly invoices: RecordList;
  readonly attachments: ReturnType<typeof attachmentList>;
  readonly promise: HTMLInputElement;
  /** The companies as JSON in a hidden input, as the portal's modules carry their child lists. */
  readonly companiesJson: HTMLInputElement;
  now(): Circumstances;
  /** Shows, locks and colours all fields as the circumstances demand. */
  arrange(): void;
  message(): Message;
  /** Labels of what is required and missing. */
  missing(): string[];
  loadHead(message: Message): void;
  loadLists(message: Message): void;
}

const changed = (now: Circumstances): boolean => ['1', '2', '3'].includes(now.status);

/** Builds the parts of an entry page in the looks of a flavour. */
export function makeParts(settings: Settings, style: Style, signal: AbortSignal): Parts {
  let listsReady = settings.fault !== 'slow-list';
  if (!listsReady) {
    after(settings.faultDelay, signal, () => {
      listsReady = true;
      arrange();
    });
  }
  const common = { today: settings.today, chooseOn: style.chooseOn, listsReady: () => listsReady, certificateType: () => head.code('CertType') };
  const groups = new Map<GroupName, Form>();
  for (const name of Object.keys(headGroups) as GroupName[]) {
    groups.set(name, makeForm({ ...common, fields: headGroups[name].fields, names: style.head }, style.layout(`${style.ids.form}_${name}`), signal));
  }
  const forms = [...groups.values()];
  const head = headOf(forms);
  const amendment = makeForm({ ...common, fields: amendmentFields, names: style.amendment }, style.layout(`${style.ids.form}_mod`), signal);
  const editor = (id: string, fields: readonly Field[], names: Names, locked?: (field: Field, now: Circumstances) => boolean): Form =>
    makeForm({ ...common, fields, names, ...(locked ? { locked } : {}) }, style.editorLayout(`${id}Form`), signal);
  const goodsEditor = editor(style.ids.goods, goodsFields, style.goods, lockedForNonGoods);
  const company = editor(style.ids.companies, companyFields, style.company);
  const invoice = editor(style.ids.invoices, invoiceFields, style.invoice);
  const goodsLine = headOf([goodsEditor]);

  const now = (): Circumstances => ({
    type: head.code('CertType'),
    status: head.code('CertStatus'),
    thirdParty: head.text('ThirdPartyInvFlag') === '1',
    criterion: goodsLine.text('OriCriteria'),
    nonGoods: goodsLine.code('GoodsItemFlag') === 'Y',
  });
  const companiesJson = h('input', { type: 'hidden', id: `${style.ids.companies}List`, name: 'nonpartyCorpList' });
  const small = (id: string, title: string, columns: readonly RecordColumn[], form: Form, need: string, onChange: () => void): RecordList =>
    recordList({ id, title, columns, form, editor: style.editor, ordering: false, needs: [need], onLoad: () => form.arrange(now()), onChange }, signal);
  const companies = small(style.ids.companies, '非缔约方公司信息', companyColumns, company, 'EntName', () => {
    companiesJson.value = JSON.stringify(rowsOf(companies, companyFields, style.company));
  });
  const invoices = small(style.ids.invoices, '发票信息', invoiceColumns, invoice, 'InvNo', () => undefined);
  const goods = recordList(
    {
      id: style.ids.goods,
      title: '货物信息',
      columns: goodsColumns,
      form: goodsEditor,
      editor: style.editor,
      ordering: true,
      needs: ['HSCode', 'GoodsName', 'GoodsNameE'],
      numberKey: 'GNo',
      onLoad: () => goodsEditor.arrange(now()),
      onChange: () => undefined,
    },
    signal,
  );
  const attachments = attachmentList(style.ids.attachments, signal);
  const promise = h('input', { type: 'checkbox', id: style.ids.promise, name: style.ids.promise, value: '1' });

  const arrange = (): void => {
    const circumstances = now();
    for (const form of [...forms, amendment, company, invoice, goodsEditor]) form.arrange(circumstances);
  };
  return {
    groups,
    head,
    amendment,
    goodsEditor,
    goods,
    companies,
    invoices,
    attachments,
    promise,
    companiesJson,
    now,
    arrange,
    message() {
      const circumstances = now();
      const cells: Cells = Object.fromEntries(forms.flatMap((form) => Object.entries(form.cells())));
      const number = (row: Values, at: number): Values => ({ SortNo: String(at + 1), ...row });
      const ofCertificate = (row: Values): Values => ({ CertNo: head.text('CertNo'), ...row });
      return {
        CertificateHead: { ...valuesOf(headFields, style.head, cells), ApplyType: '0' },
        Goods: rowsOf(goods, goodsFields, style.goods),
        ModCertificate: changed(circumstances) ? valuesOf(amendmentFields, style.amendment, amendment.cells()) : null,
        NonpartyCorp: circumstances.thirdParty ? rowsOf(companies, companyFields, style.company).map(number) : [],
        OriInv: circumstances.type === 'RC' ? rowsOf(invoices, invoiceFields, style.invoice).map(ofCertificate) : [],
        AplPromise: { AplPromiseCode: promise.checked ? '1' : '' },
      };
    },
    missing() {
      const circumstances = now();
      const checked = changed(circumstances) ? [...forms, amendment] : forms;
      return [
        ...checked.flatMap((form) => form.missing(circumstances)),
        ...(goods.rows().length === 0 ? ['货物信息'] : []),
        ...(promise.checked ? [] : ['申请人承诺信息']),
      ];
    },
    loadHead(message) {
      for (const [name, form] of groups) form.load(cellsOf(headGroups[name].fields, message.CertificateHead ?? {}));
      amendment.load(cellsOf(amendmentFields, message.ModCertificate ?? {}));
      promise.checked = message.AplPromise?.['AplPromiseCode'] === '1';
    },
    loadLists(message) {
      goods.load((message.Goods ?? []).map((row) => cellsOf(goodsFields, row)));
      companies.load((message.NonpartyCorp ?? []).map((row) => cellsOf(companyFields, row)));
      invoices.load((message.OriInv ?? []).map((row) => cellsOf(invoiceFields, row)));
    },
  };
}

const headFields: readonly Field[] = Object.values(headGroups).flatMap(({ fields }) => fields);

const rowsOf = (list: RecordList, fields: readonly Field[], names: Names): Values[] => list.rows().map((row) => valuesOf(fields, names, row));
