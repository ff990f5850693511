import { closedCodeList } from '../certificate/codes';
import { type Path, parsePath } from '../certificate/path';
import { wantsCode } from './code-pairs';
import { fieldAt } from './field-index';
import type { ControlValue } from './kit';
import type { Binding } from './model';

/**
 * What a control says for one of its fields, in the message's own words: the hidden code for a code field, Y/N or 0/1 for
 * a flag, else the text as it is shown.
 */
export function fieldValue({ codePath, control }: Pick<Binding, 'codePath' | 'control'>, path: Path, { shown, code }: ControlValue): string {
  if (path === codePath) return code;
  const parts = parsePath(path);
  const field = parts?.tag ? fieldAt(parts.section, parts.tag) : undefined;
  if (!field) return shown;
  if (control.kind === 'checkbox') {
    const list = field.spec.codes ? closedCodeList(field.spec.codes) : null;
    if (list && Object.hasOwn(list, 'Y')) return shown === '1' ? 'Y' : 'N';
    return list && !Object.hasOwn(list, '0') && shown !== '1' ? '' : shown;
  }
  return wantsCode(field) && code !== '' ? code : shown;
}
