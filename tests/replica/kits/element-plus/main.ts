import { ElButton, ElCard, ElConfigProvider } from 'element-plus';
import 'element-plus/dist/index.css';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import { cloneVNode, createApp, defineComponent, h, nextTick, reactive, type Component, type VNode } from 'vue';
import type { FormSpec, KitPage, PlacedField } from '../shared/form-spec';
import { startKit } from '../shared/start';
import '../shared/vue-page.css';
import { controlOf, type Model } from './controls';
import { formOf, type PageState } from './form';
import { goodsOf, numbered } from './goods';

/** What tests of this page may do beyond. */
export interface ElementPlusPage extends KitPage {
  /** As when the portal locks a field. */
  disable(path: string): Promise<void>;
  /** As when the portal fills a field by itself. */
  set(path: string, value: string): Promise<void>;
}

const plain = (value: Model[string]): string => (value === true ? '1' : value === false ? '0' : String(value ?? ''));

async function mount(form: FormSpec, root: HTMLElement): Promise<ElementPlusPage> {
  const state: PageState = reactive({
    form, head: {}, editor: numbered(0), lines: form.goods === 'grid' ? [numbered(0)] : [], disabled: new Set<string>(), offers: { offered: {}, loading: {}, servers: new Map() }, windowOpen: false, pressed: 0,
  });
  const elements = new Map<string, HTMLElement>();
  const control = (field: PlacedField, model: Model, typable: boolean, row?: number): VNode => {
    const path = row === undefined ? field.path : field.path.replace('[]', `[${row}]`);
    const drawn = controlOf({ field, model, offers: state.offers, disabled: state.disabled.has(path), typable, ref: path });
    return cloneVNode(drawn, {
      ref: (made: unknown) => {
        const element: unknown = typeof made === 'object' && made !== null && '$el' in made ? made.$el : null;
        if (element instanceof HTMLElement) elements.set(path, element);
        else if (element instanceof Node && element.parentElement) elements.set(path, document.getElementById(field.id)?.closest<HTMLElement>('.el-input') ?? element.parentElement);
        else elements.delete(path);
      },
    });
  };
  const declare = (): void => {
    state.pressed += 1;
  };
  const app = createApp(defineComponent(() => () => h(ElConfigProvider as Component, { locale: zhCn }, () => [
    h('h2', form.title),
    ...form.groups.map((group) => h(ElCard as Component, { key: group.title, header: group.title, shadow: 'never' }, () => formOf(form, group.fields, (field, typable) => control(field, state.head, typable)))),
    h('p', ['暂存', '申报'].map((word) => h(ElButton as Component, { onClick: declare }, () => word))),
    goodsOf(state, control),
  ])));
  app.mount(root);
  await nextTick();
  return {
    elements,
    value(path) {
      const row = /^Goods\[(\d+)\]/.exec(path)?.[1];
      if (row !== undefined) return plain(state.lines[Number(row)]?.[path.replace(/\[\d+\]/, '[]')]);
      return plain((path.startsWith('Goods') ? state.editor : state.head)[path]);
    },
    declared: () => state.pressed,
    async disable(path) {
      state.disabled.add(path);
      await nextTick();
    },
    async set(path, value) {
      state.head[path] = value;
      await nextTick();
    },
    async openGoods() {
      Object.assign(state.editor, numbered(state.lines.length));
      state.windowOpen = true;
      await nextTick();
    },
    unmount: () => app.unmount(),
  };
}

startKit({ name: 'element-plus', mount });
