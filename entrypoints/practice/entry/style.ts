import type { Flavour } from '../settings';
import type { Names } from './field';
import { gridLayout, type Layout, tableLayout } from './layout';
import * as declaration from './names-declaration';
import * as noc from './names-noc';

/** All in which the two flavours differ: names, layouts, editors, ids of tables and buttons. */
export interface Style {
  readonly head: Names;
  readonly amendment: Names;
  readonly goods: Names;
  readonly company: Names;
  readonly invoice: Names;
  readonly editor: 'inline' | 'window';
  readonly chooseOn: 'click' | 'mousedown';
  readonly ids: {
    readonly form: string;
    readonly goods: string;
    readonly companies: string;
    readonly invoices: string;
    readonly attachments: string;
    readonly promise: string;
    readonly save: string;
    readonly check: string;
    readonly declare: string;
  };
  layout(id: string): Layout;
  /** Layout of the editors of goods, companies and invoices. */
  editorLayout(id: string): Layout;
}

/** The looks of a flavour. */
export function styleOf(flavour: Flavour): Style {
  if (flavour === 'declaration') {
    return {
      ...declaration,
      editor: 'inline',
      chooseOn: 'click',
      ids: {
        form: 'cooHeadForm',
        goods: 'cooGoodsTable',
        companies: 'nonpartyCorpTable',
        invoices: 'oriInvTable',
        attachments: 'cooAttach',
        promise: 'aplPromiseCode',
        save: 'cooSaveBtn',
        check: 'cooCheckBtn',
        declare: 'cooDeclareBtn',
      },
      layout: tableLayout,
      editorLayout: tableLayout,
    };
  }
  return {
    ...noc,
    editor: 'window',
    chooseOn: 'mousedown',
    ids: {
      form: 'cocHeadForm',
      goods: 'cocListInfoTable',
      companies: 'cocNonpartyTable',
      invoices: 'cocInvoiceTable',
      attachments: 'cocDoc',
      promise: 'APL_PROMISE',
      save: 'saveBtn',
      check: 'checkBtn',
      declare: 'declareBtn',
    },
    layout: (id) => gridLayout(id, false),
    editorLayout: (id) => gridLayout(id, true),
  };
}
