import Vue, { type CreateElement, type VNode } from 'vue2';
import type { FormSpec, KitPage, PlacedField } from './form-spec';
import { longList, remoteList, type Option } from './lists';

/** What a page of Vue 2 holds of its fields, by path. */
export type Model = Record<string, string | number | boolean | null | undefined>;

/** A control that is to be drawn and tied to the model. */
export interface Asked {
  readonly field: PlacedField;
  readonly value: Model[string];
  readonly input: (value: Model[string]) => void;
  readonly disabled: boolean;
  /** Every other calendar takes no typing. */
  readonly typable: boolean;
  readonly options: readonly Option[];
  /** Asks the server for options; null for lists that are there at once. */
  readonly search: ((text: string) => void) | null;
  readonly loading: boolean;
  /** Under which the page finds the control again. */
  readonly ref: string;
}

/** The components of a library that the form is made of. */
export interface Parts {
  control(h: CreateElement, asked: Asked): VNode;
  form(h: CreateElement, layout: FormSpec['layout'], inside: readonly VNode[]): VNode;
  item(h: CreateElement, field: PlacedField, control: VNode): VNode;
  card(h: CreateElement, title: string, inside: readonly VNode[]): VNode;
  button(h: CreateElement, word: string, press: () => void): VNode;
  table(h: CreateElement, fields: readonly PlacedField[], lines: readonly Model[], cell: (field: PlacedField, at: number) => VNode | string): VNode;
  window(h: CreateElement, open: boolean, title: string, inside: VNode, buttons: readonly VNode[], close: () => void): VNode;
}

interface State {
  readonly head: Model;
  readonly editor: Model;
  readonly lines: Model[];
  readonly offered: Record<string, readonly Option[]>;
  readonly loading: Record<string, boolean>;
  disabled: readonly string[];
  windowOpen: boolean;
  pressed: number;
}

/** What tests of such a page may do beyond. */
export interface Vue2Page extends KitPage {
  /** As when the portal locks a field. */
  disable(path: string): Promise<void>;
  /** As when the portal fills a field by itself. */
  set(path: string, value: string): Promise<void>;
}

const plain = (value: Model[string]): string => (value === true ? '1' : value === false ? '0' : String(value ?? ''));

/** Mounts the form with the components of a library. */
export async function mountVue2(form: FormSpec, root: HTMLElement, parts: Parts): Promise<Vue2Page> {
  const fields = form.groups.flatMap((group) => group.fields);
  // Vue 2 sees only what is there from the beginning.
  const empty = (of: readonly PlacedField[]): Model => Object.fromEntries(of.map(({ path, kind }) => [path, kind === 'number' ? undefined : kind === 'checkbox' ? '0' : '']));
  const line = (at: number): Model => ({ ...empty(form.goodsColumns), 'Goods[].GNo': String(at + 1) });
  const state: State = Vue.observable({
    head: empty(fields), editor: line(0), lines: form.goods === 'grid' ? [line(0)] : [], offered: {}, loading: {}, disabled: [], windowOpen: false, pressed: 0,
  });
  const servers = new Map<string, ReturnType<typeof remoteList>>();
  const app = new Vue({ render: (h) => page(h, { form, state, parts, servers, line }) });
  const host = document.createElement('div');
  root.append(host);
  app.$mount(host);
  await app.$nextTick();
  const elementOf = (ref: string): HTMLElement | null => {
    const found: unknown = app.$refs[ref];
    return found instanceof Vue && found.$el instanceof HTMLElement ? found.$el : null;
  };
  return {
    get elements() {
      const goods = form.goods === 'grid' ? state.lines.flatMap((_, at) => form.goodsColumns.map(({ path }) => path.replace('[]', `[${at}]`))) : form.goodsColumns.map(({ path }) => path);
      return new Map([...fields.map(({ path }) => path), ...goods].flatMap((path) => {
        const element = elementOf(path);
        return element ? [[path, element] as const] : [];
      }));
    },
    value(path) {
      const row = /^Goods\[(\d+)\]/.exec(path)?.[1];
      if (row !== undefined) return plain(state.lines[Number(row)]?.[path.replace(/\[\d+\]/, '[]')]);
      return plain((path.startsWith('Goods') ? state.editor : state.head)[path]);
    },
    declared: () => state.pressed,
    async disable(path) {
      state.disabled = [...state.disabled, path];
      await app.$nextTick();
    },
    async set(path, value) {
      state.head[path] = value;
      await app.$nextTick();
    },
    async openGoods() {
      Object.assign(state.editor, line(state.lines.length));
      state.windowOpen = true;
      await app.$nextTick();
    },
    unmount: () => app.$destroy(),
  };
}

interface PageParts {
  readonly form: FormSpec;
  readonly state: State;
  readonly parts: Parts;
  readonly servers: Map<string, ReturnType<typeof remoteList>>;
  readonly line: (at: number) => Model;
}

function page(h: CreateElement, own: PageParts): VNode {
  const { form, state, parts } = own;
  const declare = (): void => {
    state.pressed += 1;
  };
  return h('div', [
    h('h2', form.title),
    parts.form(h, form.layout, form.groups.map((group) => parts.card(h, group.title, [placed(h, own, group.fields, state.head)]))),
    h('p', ['暂存', '申报'].map((word) => parts.button(h, word, declare))),
    goods(h, own),
  ]);
}

function placed(h: CreateElement, own: PageParts, fields: readonly PlacedField[], model: Model): VNode {
  let dates = 0;
  const control = (field: PlacedField): VNode => {
    if (field.kind === 'date') dates += 1;
    return controlOf(h, own, field, model, field.path, dates % 2 === 1);
  };
  if (own.form.layout === 'table') {
    const rows = Array.from({ length: Math.ceil(fields.length / 2) }, (_, at) => fields.slice(at * 2, at * 2 + 2));
    return h('table', { class: 'form-table' }, [h('tbody', rows.map((row) => h('tr', row.flatMap((field) => [h('td', { class: 'form-label' }, field.label), h('td', [control(field)])]))))]);
  }
  return h('div', { class: 'fields' }, fields.map((field) => h('div', { key: field.path }, [own.parts.item(h, field, control(field))])));
}

function controlOf(h: CreateElement, { state, parts, servers }: PageParts, field: PlacedField, model: Model, ref: string, typable: boolean): VNode {
  const all = longList(field);
  const remote = field.kind === 'suggest' && all.length > 0;
  const server = servers.get(ref) ?? remoteList(all);
  servers.set(ref, server);
  return parts.control(h, {
    field,
    value: model[field.path],
    input(value) {
      model[field.path] = value;
    },
    disabled: state.disabled.includes(field.path),
    typable,
    options: remote ? (state.offered[ref] ?? []) : all,
    search: remote ? (text) => server.ask(text, () => Vue.set(state.loading, ref, true), (found) => {
      Vue.set(state.loading, ref, false);
      Vue.set(state.offered, ref, found);
    }) : null,
    loading: state.loading[ref] ?? false,
    ref,
  });
}

function goods(h: CreateElement, own: PageParts): VNode {
  const { form, state, parts, line } = own;
  const reset = (): void => void Object.assign(state.editor, line(state.lines.length));
  const begin = (): void => {
    if (form.goods === 'grid') {
      state.lines.push(line(state.lines.length));
      return;
    }
    reset();
    state.windowOpen = true;
  };
  const keep = (): void => {
    state.lines.push({ ...state.editor });
    reset();
    state.windowOpen = false;
  };
  const close = (): void => {
    state.windowOpen = false;
  };
  const cell = (field: PlacedField, at: number): VNode | string => {
    const model = state.lines[at] ?? {};
    if (form.goods !== 'grid') return field.options?.find(({ code }) => code === model[field.path])?.text ?? plain(model[field.path]);
    const named = { ...field, id: `${field.id}_${at}`, name: `${field.name}_${at}` };
    return controlOf(h, own, named, model, field.path.replace('[]', `[${at}]`), true);
  };
  const editor = (): VNode => parts.form(h, form.layout, [placed(h, own, form.goodsColumns, state.editor)]);
  return parts.card(h, form.goodsTitle, [
    h('p', [parts.button(h, '新增', begin)]),
    parts.table(h, form.goodsColumns, state.lines, cell),
    ...(form.goods === 'inline' ? [editor(), parts.button(h, '保存', keep)] : []),
    ...(form.goods === 'window' ? [parts.window(h, state.windowOpen, '商品信息', editor(), [parts.button(h, '保存', keep), parts.button(h, '取消', close)], close)] : []),
  ]);
}

/** Lists of authorities say the code too, as the customs' own systems do. */
export const saidAs = ({ path }: PlacedField, { code, text }: Option): string => (/\.(?:OrgCode|FetchPlace)$/.test(path) ? `${code}-${text}` : text);
