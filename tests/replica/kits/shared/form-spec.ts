import { deformed, type Deformation } from './deform';
import { goodsWords, headGroups, type FieldWords } from './field-words';
import { idFor } from './ids';
import { labelled } from './labels';
import { randomOf } from './random';

export interface FieldSpec {
  /** `CertificateHead.InvNo`; a field of a goods line without its number: `Goods[].HSCode`. */
  readonly path: string;
  readonly kind: 'text' | 'number' | 'lines' | 'select' | 'suggest' | 'date' | 'radio' | 'checkbox';
  readonly options?: readonly { readonly code: string; readonly text: string }[];
  readonly maxLength?: number;
}

export interface PlacedField extends FieldSpec {
  /** As it stands on the page, with its colon, star or unit; '' when the page has none. */
  readonly label: string;
  readonly id: string;
  readonly name: string;
}

export interface FormSpec {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly fields: readonly PlacedField[] }[];
  readonly layout: 'left' | 'above' | 'table';
  /** How goods lines are entered: fields under the list, a window that 新增 opens, or cells of the list itself. */
  readonly goods: 'inline' | 'window' | 'grid';
  /** Stands over the goods lines. */
  readonly goodsTitle: string;
  readonly goodsColumns: readonly PlacedField[];
}

/** What a kit's page offers to tests. */
export interface KitPage {
  /** The control's outermost element by path; fields of a goods line as `Goods[].HSCode`, in a grid `Goods[0].HSCode`. Asked anew each time. */
  readonly elements: ReadonlyMap<string, HTMLElement>;
  /** What the library's own model (v-model, state, plug-in) holds; of a choice the code, of a tick `1` or `0`. Row number in the path for grids. */
  value(path: string): string;
  /** Presses of 申报 and 暂存, submits, Enter. */
  readonly declared: () => number;
  /** Opens the window for a goods line, where `goods` is `window`. */
  openGoods?(): void | Promise<void>;
  /** Takes the page's widgets away before another form is mounted, where removing the elements is not enough. */
  unmount?(): void;
}

export interface Kit {
  readonly name: string;
  mount(form: FormSpec, root: HTMLElement): Promise<KitPage> | KitPage;
}

export const wordings = ['single-window', 'internet-customs', 'paper'] as const;
export const layouts = ['left', 'above', 'table'] as const;
export const goodsWays = ['inline', 'window', 'grid'] as const;
export const listsFrom = ['server', 'page'] as const;

/** Which form a page shows. */
export interface FormQuery {
  readonly wording: (typeof wordings)[number];
  readonly layout: (typeof layouts)[number];
  readonly goods: (typeof goodsWays)[number];
  readonly seed: number;
  readonly deformation: Deformation;
  /** Where the entries of boxes that one searches in come from: asked of a made-up server, or all in the page. */
  readonly lists?: (typeof listsFrom)[number];
}

const titles = {
  'single-window': ['海关原产地证书申请', '货物信息'],
  'internet-customs': ['原产地证书申领', '商品信息'],
  paper: ['中华人民共和国原产地证书申请表', '货物信息'],
} as const;

const englishTitles = ['Application for Certificate of Origin', 'Goods'] as const;

/** The whole form of a query: the same query gives the same form. */
export function formSpec({ wording, layout, goods, seed, deformation, lists = 'server' }: FormQuery): FormSpec {
  const at = wordings.indexOf(wording);
  const random = randomOf(seed * 7 + at * 3 + layouts.indexOf(layout) + 1);
  const deform = deformed(deformation, randomOf(seed + 101));
  const place = (words: FieldWords): PlacedField => {
    const { path, options, maxLength } = words;
    const kind = words.kind === 'suggest' && lists === 'page' ? 'select' : words.kind;
    const said = deform(words.labels[at] ?? words.labels[0], words);
    return {
      path,
      kind,
      ...(options ? { options } : {}),
      ...(maxLength === undefined ? {} : { maxLength }),
      label: labelled(said, words, random),
      ...idFor(path, random),
    };
  };
  const english = deformation === 'english';
  const [title, goodsTitle] = english ? englishTitles : titles[wording];
  return {
    title,
    groups: headGroups.map(({ titles: all, en, fields }) => ({ title: english ? en : (all[at] ?? all[0]), fields: fields.map(place) })),
    layout,
    goods,
    goodsTitle,
    goodsColumns: goodsWords.map(place),
  };
}
