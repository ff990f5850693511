import type { KitFamily, KitReader } from '../kit';
import { antDateReader } from './ant-date';
import { antSelectReader } from './ant-select';
import { antTickReader } from './ant-tick';
import { bootstrapDateReader } from './bootstrap-date';
import { bootstrapSelectReader } from './bootstrap-select';
import { dateReader } from './date';
import { easyuiComboReader } from './easyui-combo';
import { easyuiDateReader } from './easyui-date';
import { easyuiTextReader } from './easyui-text';
import { layuiCellReader } from './layui-cell';
import { layuiDateReader } from './layui-date';
import { layuiSelectReader } from './layui-select';
import { layuiCheckboxReader, layuiRadioReader } from './layui-tick';
import { elementAutocompleteReader } from './element-autocomplete';
import { elementDateReader } from './element-date';
import { elementSelectReader } from './element-select';
import { elementTickReader } from './element-tick';
import { iviewDateReader } from './iview-date';
import { iviewSelectReader } from './iview-select';
import { iviewTickReader } from './iview-tick';
import { richTextReader } from './rich-text';
import { selectReader } from './select';
import { select2Reader } from './select2-select';
import { suggestReader } from './suggest';
import { textReader } from './text';
import { checkboxReader, radioReader } from './tick';
import { vxeCellReader } from './vxe-cell';
import { vxeDateReader } from './vxe-date';
import { vxeSelectReader } from './vxe-select';
import { vxeTickReader } from './vxe-tick';

/** The browser's own controls and what the portals' own scripts make of them; the first that recognises an element reads it, so the plain ones stand last. */
export const plainReaders: readonly KitReader[] = [dateReader, suggestReader, checkboxReader, radioReader, selectReader, textReader, richTextReader];

/** Widget libraries. */
export const families: readonly KitFamily[] = [
  { id: 'ant-design', marker: '.ant-select, .ant-picker, .ant-radio-group, .ant-checkbox', elements: '', readers: [antSelectReader, antDateReader, antTickReader] },
  { id: 'bootstrap', marker: '.bootstrap-select, [data-provide="datepicker"], [data-date-format], .datepicker, .date-picker, .date > input, .input-daterange > input', elements: '', readers: [bootstrapSelectReader, bootstrapDateReader] },
  { id: 'easyui', marker: '.textbox-f', elements: '', readers: [easyuiComboReader, easyuiDateReader, easyuiTextReader] },
  { id: 'element', marker: '.el-input, .el-select, .el-radio-group, .el-checkbox', elements: '', readers: [elementAutocompleteReader, elementSelectReader, elementDateReader, elementTickReader] },
  { id: 'iview', marker: '.ivu-input, .ivu-select, .ivu-radio-group, .ivu-checkbox', elements: '.ivu-select', readers: [iviewSelectReader, iviewDateReader, iviewTickReader] },
  { id: 'layui', marker: '.layui-form-select, .layui-form-radio, .layui-form-checkbox, .layui-form-switch, input[lay-key], td[data-edit]', elements: 'td[data-edit]', readers: [layuiCellReader, layuiSelectReader, layuiDateReader, layuiRadioReader, layuiCheckboxReader] },
  { id: 'select2', marker: '.select2-hidden-accessible', elements: '', readers: [select2Reader] },
  { id: 'vxe', marker: '.vxe-input, .vxe-select, .vxe-date-picker, .vxe-radio-group, .vxe-checkbox, td.col--edit', elements: 'td.col--edit', readers: [vxeCellReader, vxeSelectReader, vxeDateReader, vxeTickReader] },
];

const byId: ReadonlyMap<string, KitReader> = new Map([...families.flatMap(({ readers }) => readers), ...plainReaders].map((reader) => [reader.id, reader]));

/** The reading half of the kit of that id, or null. */
export const readerOf = (id: string): KitReader | null => byId.get(id) ?? null;
