import type { Circumstances, Field, Names } from '../entry/field';
import { cellsOf, type Form, makeForm, valuesOf } from '../entry/form';
import type { Values } from '../entry/message';
import type { ListName } from '../lists';
import type { Flavour } from '../settings';
import type { PageContext } from './context';

/** A field of a page beside the entry form; ids follow from the key as the flavour builds them. */
export interface PageField {
  readonly key: string;
  readonly label: string;
  /** Text where nothing is said. */
  readonly kind?: Field['kind'];
  readonly list?: ListName;
  readonly as?: 'radio' | 'select';
  readonly wide?: 'half' | 'full';
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly max?: number;
}

export interface PageForm {
  readonly element: HTMLElement;
  /** The form beneath, for lists of rows. */
  readonly form: Form;
  values(): Values;
  load(values: Values): void;
  /** Labels of required fields that are empty. */
  missing(): string[];
}

/** These pages show the same fields whatever the certificate. */
const anyCertificate: Circumstances = { type: '', status: '', thirdParty: false, criterion: '', nonGoods: false };

const spans = { declaration: { one: 1, half: 2, full: 4 }, noc: { one: 2, half: 4, full: 6 } } as const;
const inCapitals = (key: string): string => key.replaceAll(/(?=[A-Z])/g, '_').toUpperCase();

function namesOf(flavour: Flavour, fields: readonly PageField[]): Names {
  const naming = ({ key, label, kind, as = 'select', wide }: PageField): Names[string] => {
    const span = spans[flavour][wide ?? 'one'];
    const id = flavour === 'noc' ? inCapitals(key) : key;
    if (kind === 'suggest') return flavour === 'noc' ? { label, span, id, code: `${key}Code` } : { label, span, id: `${key}Name`, code: key };
    return kind === 'choice' ? { label, span, id, as } : { label, span, id };
  };
  return Object.fromEntries(fields.map((field) => [field.key, naming(field)]));
}

const fieldOf = ({ key, kind = 'text', list, readOnly = false, required = false, max }: PageField): Field => ({
  key,
  tag: key,
  kind,
  readOnly,
  required: () => required,
  ...(list === undefined ? {} : { list }),
  ...(max === undefined ? {} : { max }),
});

/** Builds fields in the looks of the page's flavour; `editor` for those of a row in a list. */
export function pageForm({ settings, style, signal }: PageContext, id: string, plan: readonly PageField[], place: 'page' | 'editor' = 'page'): PageForm {
  const fields = plan.map(fieldOf);
  const names = namesOf(settings.flavour, plan);
  const tools = { today: settings.today, certificateType: () => '', chooseOn: style.chooseOn, listsReady: () => true };
  const form = makeForm({ ...tools, fields, names }, place === 'page' ? style.layout(id) : style.editorLayout(id), signal);
  form.arrange(anyCertificate);
  return {
    element: form.element,
    form,
    values: () => valuesOf(fields, names, form.cells()),
    load: (values) => form.load(cellsOf(fields, values)),
    missing: () => form.missing(anyCertificate),
  };
}
