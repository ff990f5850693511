import grid from 'jquery-easyui/js/jquery.easyui.min.js?raw';
import jquery from 'jquery-easyui/js/jquery.min.js?raw';
import chinese from 'jquery-easyui/locale/easyui-lang-zh_CN.js?raw';

/** A jQuery object with the plug-ins of EasyUI that the page uses. */
export interface Widget {
  textbox(call: object | string, argument?: unknown): unknown;
  numberbox(call: object | string, argument?: unknown): unknown;
  combobox(call: object | string, argument?: unknown): unknown;
  combogrid(call: object | string, argument?: unknown): unknown;
  datebox(call: object | string, argument?: unknown): unknown;
  datagrid(call: object | string, argument?: unknown): unknown;
  window(call: object | string, argument?: unknown): unknown;
}

// Plain scripts, as pages have them: EasyUI does not run in strict mode.
for (const source of [jquery, grid, chinese]) {
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
}
