import './jquery';
import 'jquery-easyui/css/easyui.css';
import type { Widget } from './jquery';

declare global {
  interface Window {
    jQuery: (element: Element) => unknown;
    $: (element: Element) => Widget;
  }
}

/** EasyUI's widgets on an element. */
export const $ = (element: Element): Widget => window.jQuery(element) as Widget;
