import { AutoComplete, Checkbox, DatePicker, Input, InputNumber, Radio, Select } from 'antd';
import { createElement as h, useState, type ReactElement } from 'react';
import type { PlacedField } from '../shared/form-spec';
import { longList, remoteList, searchableFrom, type Option } from '../shared/lists';

const asOption = ({ code, text }: Option): { value: string; label: string } => ({ value: code, label: text });

interface Given {
  readonly id: string;
  readonly disabled: boolean;
  /** From the form. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** A list that is asked for while one types. */
function RemoteSelect({ all, ...given }: Given & { readonly all: readonly Option[] }): ReactElement {
  const [offered, setOffered] = useState<readonly Option[]>([]);
  const [loading, setLoading] = useState(false);
  const [server] = useState(() => remoteList(all));
  const search = (text: string): void => server.ask(text, () => setLoading(true), (found) => {
    setLoading(false);
    setOffered(found);
  });
  return h(Select<string>, {
    ...given, allowClear: true, loading, placeholder: '请输入关键字', options: offered.map(asOption), notFoundContent: loading ? '加载中…' : '暂无数据',
    showSearch: { filterOption: false, onSearch: search },
  });
}

/** The control of a field; the form gives it value and onChange. Every other calendar takes no typing. */
export function controlOf(field: PlacedField, disabled: boolean, typable: boolean): ReactElement {
  const { id, name, maxLength } = field;
  const shared = { id, disabled };
  const typed = { ...shared, name, ...(maxLength === undefined ? {} : { maxLength }) };
  const options = longList(field);
  switch (field.kind) {
    case 'lines':
      return h(Input.TextArea, { ...typed, rows: 3 });
    case 'number':
      return h(InputNumber<string>, { ...shared, name, stringMode: true, style: { width: '100%' } });
    case 'select':
      return h(Select<string>, { ...shared, allowClear: true, placeholder: '请选择', options: options.map(asOption), ...(options.length >= searchableFrom ? { showSearch: { optionFilterProp: 'label' } } : {}) });
    case 'suggest':
      return options.length > 0 ? h(RemoteSelect, { ...shared, all: options }) : h(AutoComplete, { ...shared, options: [] });
    case 'date':
      return h(DatePicker, { ...shared, name, style: { width: '100%' }, inputReadOnly: !typable });
    case 'radio':
      return h(Radio.Group, { ...shared, name, options: options.map(asOption) });
    case 'checkbox':
      return h(Checkbox, { ...shared, name });
    default:
      return h(Input, typed);
  }
}
