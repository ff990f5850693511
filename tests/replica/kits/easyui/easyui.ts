import './jquery';
import 'jquery-easyui/css/easyui.css';
import type { Widget } from './jquery';

/** EasyUI's widgets on an element. */
export const $ = (element: Element): Widget => window.jQuery(element);
