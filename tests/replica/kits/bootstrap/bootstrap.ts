import bootstrap from 'bootstrap/dist/js/bootstrap.js?raw';
import datepicker from 'bootstrap-datepicker/dist/js/bootstrap-datepicker.js?raw';
import datepickerChinese from 'bootstrap-datepicker/dist/locales/bootstrap-datepicker.zh-CN.min.js?raw';
import select from 'bootstrap-select/dist/js/bootstrap-select.js?raw';
import suggest from 'bootstrap-suggest-plugin/src/bootstrap-suggest.js?raw';
import table from 'bootstrap-table/dist/bootstrap-table.js?raw';
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.css';
import 'bootstrap-select/dist/css/bootstrap-select.css';
import 'bootstrap-table/dist/bootstrap-table.css';
import { runScripts } from '../shared/jquery';

export interface Picked {
  readonly id: string;
  readonly key: string;
}

/** A jQuery object with the plug-ins that the page uses. */
interface Widget {
  datepicker(call: object | string): unknown;
  selectpicker(call: object | string): unknown;
  bsSuggest(options: object): Widget;
  bootstrapTable(call: object | string, argument?: unknown): unknown;
  modal(call: string): unknown;
  on(events: string, heard: (event: { readonly date?: Date }, picked?: Picked) => void): Widget;
  val(): string | null;
}

runScripts([bootstrap, datepicker, datepickerChinese, select, suggest, table]);

/** The widgets on an element. */
export const $ = (element: Element): Widget => (window as unknown as { readonly jQuery: (element: Element) => Widget }).jQuery(element);
