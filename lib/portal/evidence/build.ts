import { closedCodeList } from '../../certificate/codes';
import type { ControlKind, Control, Evidence } from '../model';
import { codeFieldOf, wantsCode } from '../code-pairs';
import type { Field } from '../field-index';
import { readerOf } from '../kits/readers';
import { codeFor } from '../map-code';

/** A control of this kind cannot be this field. */
const impossible = -100;

/**
 * What the build of a control says for or against a field: its kind, its options, its length, the code behind it, what
 * stands in it. The control is looked at once, however many fields are asked for.
 */
export function buildEvidence(control: Control): (field: Field) => readonly Evidence[] {
  const { element } = control;
  const shown = readerOf(control.kit)?.read(control).shown ?? '';
  const options = optionsOf(control);
  const most = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.maxLength : -1;
  return (field) => {
    const found: Evidence[] = [];
    const add = (kind: Evidence['kind'], text: string, weight: number): void => {
      if (weight !== 0) found.push({ kind, text, weight });
    };
    add('value-shape', control.kind, kindWeight(control.kind, field));
    add('pair', control.code?.id || control.code?.name || control.kind, pairWeight(control, field, shown));
    if (options.length > 0) add('options', options.slice(0, 4).map(({ text }) => text).join(' '), optionsWeight(options, field));
    if (most > 0 && most === field.spec.maxLength) add('length', String(most), 5);
    if (shown !== '') add('value-shape', shown.slice(0, 40), valueWeight(shown, field, isCoded(control)));
    return found;
  };
}

function kindWeight(kind: ControlKind, { spec }: Field): number {
  const closed = spec.codes !== undefined && closedCodeList(spec.codes) !== null;
  switch (kind) {
    case 'checkbox':
      return spec.kind === 'flag' ? 10 : impossible;
    case 'radio':
      return closed ? 8 : spec.kind === 'code' ? 0 : spec.kind === 'text' ? -8 : impossible;
    case 'date':
      return spec.kind === 'date' ? 8 : impossible;
    case 'lines':
    case 'rich-text':
      return spec.kind === 'lines' ? 4 : spec.kind === 'text' || spec.kind === 'code-text' ? 0 : -60;
    case 'select':
      return closed ? 4 : ['lines', 'amount', 'phone', 'email', 'date', 'integer'].includes(spec.kind) ? -60 : 0;
    case 'suggest':
      return ['lines', 'amount', 'phone', 'email', 'date', 'percent'].includes(spec.kind) ? -30 : 0;
    case 'text':
    case 'cell':
      return spec.kind === 'flag' ? -60 : 0;
  }
}

const isCoded = ({ code, kind }: Control): boolean => code !== null || kind === 'select' || kind === 'suggest';

/** A code behind the text speaks for the fields that have one, and against the one that is printed in English letters. */
function pairWeight(control: Control, field: Field, shown: string): number {
  const coded = isCoded(control);
  // Behind these stands the English name: a text in Chinese over a code is the code's.
  if (inEnglish.has(field.tag)) return !coded ? 0 : /[a-z]{2}/i.test(shown) && !chinese.test(shown) ? 12 : -20;
  if (field.spec.codes === 'country') return coded ? (/[a-z]{2}/i.test(shown) && !chinese.test(shown) ? 0 : 12) : /^\d{3}$/.test(shown) ? 8 : -12;
  if (codeFieldOf(field)) return coded ? 12 : 0;
  if (field.tag === 'DestCountry') return coded ? -20 : 8;
  return control.code !== null && wantsCode(field) ? 6 : 0;
}

interface Option {
  readonly value: string;
  readonly text: string;
}

function optionsOf(control: Control): readonly Option[] {
  const offered = readerOf(control.kit)?.options?.(control);
  if (offered) return offered.slice(0, 60).map(({ code, shown }) => ({ value: code, text: shown }));
  const { element, kind, group } = control;
  if (element instanceof HTMLSelectElement) {
    return [...element.options].filter(({ value }) => value !== '').slice(0, 60).map(({ value, text }) => ({ value, text: text.trim() }));
  }
  if (kind !== 'radio') return [];
  return [element, ...group].map((radio) => {
    const input = radio as HTMLInputElement;
    return { value: input.value, text: input.labels?.[0]?.textContent?.trim() ?? '' };
  });
}

function optionsWeight(options: readonly Option[], { spec }: Field): number {
  if (spec.codes === 'currency') return options.some(({ value, text }) => /\b(?:USD|EUR|CNY)\b/.test(`${value} ${text}`)) ? 15 : -25;
  const list = spec.codes === undefined ? null : closedCodeList(spec.codes);
  if (!list || spec.codes === undefined) return 0;
  const codes = spec.codes;
  const fitting = options.filter(({ value, text }) => codeFor(codes, { code: value, shown: text }) !== null).length;
  if (fitting * 5 >= options.length * 3) return 15;
  return fitting === 0 && options.length >= 2 ? -30 : 0;
}

const inEnglish = new Set(['OriCountry', 'GoodsOriginCountryEn']);
const chinese = /[\u4e00-\u9fff]/;
/** Of two fields in two languages, the content tells which it is. */
const inChinese = new Set(['GoodsName', 'GoodsUnit', 'DestCountryName', 'TransCountryName', 'EtpsName', 'PrdcEtpsName']);
const inLatin = new Set(['GoodsNameE', 'GoodsUnitE', 'DestCountry']);

function valueWeight(shown: string, { tag, spec }: Field, coded: boolean): number {
  if (coded && tag.startsWith('DestCountry')) return 0;
  if (inChinese.has(tag)) return chinese.test(shown) ? 8 : /[a-z]{2}/i.test(shown) ? -8 : 0;
  if (inLatin.has(tag)) return chinese.test(shown) ? -14 : /[a-z]{2}/i.test(shown) ? 8 : 0;
  if (spec.kind === 'date') return /\d{4}\D\d{1,2}\D\d{1,2}/.test(shown) ? 4 : /\d/.test(shown) ? 0 : -20;
  if (spec.kind === 'amount' || spec.kind === 'integer') return /\d/.test(shown) ? 0 : -12;
  return 0;
}
