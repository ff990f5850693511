import 'layui/dist/layui.js';
import 'layui/dist/css/layui.css';

interface Laydate {
  render(options: { elem: Element; format?: string; done?: (value: string) => void; min?: string }): unknown;
}

interface LayuiForm {
  render(type?: string | null, filter?: string): unknown;
  val(filter: string): Record<string, string>;
  on(event: string, heard: (data: { elem: HTMLElement; value: string }) => void): unknown;
}

export interface EditedRow {
  readonly [field: string]: string;
}

interface LayuiTable {
  render(options: { elem: Element; id: string; cols: readonly (readonly object[])[]; data: readonly EditedRow[]; limit: number }): unknown;
  reloadData(id: string, options: { data: readonly EditedRow[] }): unknown;
  readonly cache: Readonly<Record<string, readonly EditedRow[]>>;
}

interface Layer {
  open(options: { type: 1; title: string; area: readonly [string, string]; content: unknown; success?: () => void }): number;
  close(index: number): void;
  closeAll(): void;
}

/** The parts of layui that the page uses. */
export interface Layui {
  readonly form: LayuiForm;
  readonly laydate: Laydate;
  readonly table: LayuiTable;
  readonly layer: Layer;
  readonly $: (element: Element) => unknown;
  use(modules: readonly string[], ready: () => void): unknown;
}

declare global {
  interface Window {
    layui: Layui;
  }
}

/** layui with its modules loaded. */
export const layuiReady = (): Promise<Layui> => new Promise((resolve) => window.layui.use(['form', 'laydate', 'table', 'layer', 'jquery'], () => resolve(window.layui)));
