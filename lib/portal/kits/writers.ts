import type { KitWriter } from '../kit';
import { antDateWriter } from './ant-date';
import { antSelectWriter } from './ant-select';
import { antTickWriter } from './ant-tick';
import { bootstrapDateWriter } from './bootstrap-date';
import { bootstrapSelectWriter } from './bootstrap-select';
import { dateWriter } from './date';
import { elementAutocompleteWriter } from './element-autocomplete';
import { elementDateWriter } from './element-date';
import { elementSelectWriter } from './element-select';
import { elementTickWriter } from './element-tick';
import { iviewDateWriter } from './iview-date';
import { iviewSelectWriter } from './iview-select';
import { iviewTickWriter } from './iview-tick';
import { easyuiComboWriter } from './easyui-combo';
import { easyuiDateWriter } from './easyui-date';
import { easyuiTextWriter } from './easyui-text';
import { layuiCellWriter } from './layui-cell';
import { layuiDateWriter } from './layui-date';
import { layuiSelectWriter } from './layui-select';
import { layuiCheckboxWriter, layuiRadioWriter } from './layui-tick';
import { richTextWriter } from './rich-text';
import { selectWriter } from './select';
import { select2Writer } from './select2-select';
import { suggestWriter } from './suggest';
import { textWriter } from './text';
import { checkboxWriter, radioWriter } from './tick';
import { vxeCellWriter } from './vxe-cell';
import { vxeDateWriter } from './vxe-date';
import { vxeSelectWriter } from './vxe-select';
import { vxeTickWriter } from './vxe-tick';

const writers: readonly KitWriter[] = [
  antSelectWriter, antDateWriter, antTickWriter,
  elementAutocompleteWriter, elementSelectWriter, elementDateWriter, elementTickWriter,
  iviewSelectWriter, iviewDateWriter, iviewTickWriter,
  bootstrapSelectWriter, bootstrapDateWriter, select2Writer,
  easyuiComboWriter, easyuiDateWriter, easyuiTextWriter,
  layuiCellWriter, layuiSelectWriter, layuiDateWriter, layuiRadioWriter, layuiCheckboxWriter,
  vxeCellWriter, vxeSelectWriter, vxeDateWriter, vxeTickWriter,
  dateWriter, suggestWriter, checkboxWriter, radioWriter, selectWriter, textWriter, richTextWriter,
];

const byId: ReadonlyMap<string, KitWriter> = new Map(writers.map((writer) => [writer.id, writer]));

/** The writing half of the kit of that id, or null. Only for what is loaded to write. */
export const writerOf = (id: string): KitWriter | null => byId.get(id) ?? null;
