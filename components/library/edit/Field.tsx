import type { HTMLAttributes, ReactNode } from 'react';
import { Autocomplete, TextInput, Textarea } from '@mantine/core';
import { localText } from '../../locale';
import { textAt, textPatch, type TextPath } from './field-path';
import type { Draft } from './use-draft';
import type { Warning } from './warnings';
import classes from './Field.module.css';

/** A record being edited, with what is to be looked at in it. */
export interface Form<R extends object> {
  readonly draft: Draft<R>;
  readonly warnings: readonly Warning[];
}

interface FieldProps<R extends object> {
  readonly form: Form<R>;
  readonly at: TextPath<R>;
  readonly label: string;
  /** The label is for screen readers alone: a heading or a placeholder says it. */
  readonly bare?: boolean;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  /** Several lines: so many at least and at most, or as is usual. */
  readonly lines?: true | readonly [least: number, most: number];
  /** Words to choose from; others may be typed. */
  readonly options?: readonly string[];
  readonly required?: boolean;
  /** Where typing begins when the form opens. */
  readonly first?: boolean;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  /** Drops what can't be meant, in plain sight while typing. */
  readonly clean?: (text: string) => string;
  readonly className?: string | undefined;
  /** In place of writing the text alone. */
  readonly onText?: (text: string) => void;
}

/** One text of a record: what is wrong with it, and what is to be looked at, stand below it. */
export function Field<R extends object>({ form: { draft, warnings }, at, label, bare, hint, placeholder, lines, options, required, first, inputMode, clean = asTyped, className, onText }: FieldProps<R>) {
  const put = onText ?? ((text: string): void => draft.change(textPatch(draft.value, at, text)));
  const write = (text: string): void => put(clean(text));
  const common = {
    ...(bare ? { 'aria-label': label } : { label }),
    ...(className !== undefined && { className }),
    ...(first && { 'data-autofocus': true }),
    placeholder: placeholder ?? (bare ? label : undefined),
    value: textAt(draft.value, at),
    error: draft.problemAt(at),
    description: below(warnings, at, write, hint),
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
    withAsterisk: required ?? false,
    size: 'xs',
    onBlur: () => draft.visit(at),
    'data-field': at,
  };
  const typed = (event: { currentTarget: { value: string } }): void => write(event.currentTarget.value);
  if (lines) {
    const [minRows, maxRows] = lines === true ? [bare ? 1 : 2, 8] : lines;
    return <Textarea {...common} autosize minRows={minRows} maxRows={maxRows} onChange={typed} />;
  }
  if (options) return <Autocomplete {...common} data={[...options]} onChange={write} />;
  return <TextInput {...common} inputMode={inputMode} onChange={typed} />;
}

/** What stands below a field: its hint, and what is to be looked at, each with what the field would rather hold. Null for nothing. */
export function below(warnings: readonly Warning[], at: string, write?: (text: string) => void, hint?: ReactNode): ReactNode {
  const own = warnings.filter((warning) => warning.at === at);
  if (own.length === 0) return hint ?? null;
  return (
    <>
      {hint}
      {own.map(({ severity, message, mend }) => (
        <span key={message.en} className={severity === 'hint' ? classes.note : classes.warning} data-warning={at}>
          {localText(message)}
          {mend && write && (
            <button type="button" className={classes.mend} onClick={() => write(mend.value)} data-action="mend">
              {localText(mend.label)}
            </button>
          )}
        </span>
      ))}
    </>
  );
}

const asTyped = (text: string): string => text;
