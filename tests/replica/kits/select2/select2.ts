import select2 from 'select2/dist/js/select2.js?raw';
import chinese from 'select2/dist/js/i18n/zh-CN.js?raw';
import 'select2/dist/css/select2.css';
import { runScripts } from '../shared/jquery';

interface Select2 {
  select2(call: object | string): unknown;
  val(): string | null;
  prop(name: string, value: boolean): Select2;
  on(events: string, heard: () => void): Select2;
}

declare global {
  interface Window {
    jQuery: (element: Element) => unknown;
  }
}

runScripts([select2, chinese]);

/** A drop-down with select2's calls. */
export const $ = (element: Element): Select2 => window.jQuery(element) as Select2;
