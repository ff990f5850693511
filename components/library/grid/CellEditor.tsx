import { useEffect, useId, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { Button, Group } from '@mantine/core';
import { ShownText } from '../../ShownText';
import { latinHint } from '../edit/FormParts';
import { useDropQuestion, useLeaveGuard } from '../edit/leave-guard';
import type { CellEdit } from './columns';
import type { CellEditing } from './use-cell-edit';
import classes from './CellEditor.module.css';

interface CellEditorProps<R> {
  readonly row: R;
  /** Header of the column. */
  readonly label: string;
  readonly edit: CellEdit<R>;
  readonly editing: CellEditing<R>;
  readonly onLeave: () => void;
}

/** A cell while it is edited: Enter or leaving it saves, Esc drops. What can't be saved stays, with the reason below it. */
export function CellEditor<R>({ row, label, edit, editing, onLeave }: CellEditorProps<R>) {
  const { cell } = editing;
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useLeaveGuard(cell !== null && cell.text !== cell.start, useDropQuestion(), cell?.busy ? null : editing.drop);
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);
  if (!cell) return null;

  const save = async (over: boolean, back: boolean): Promise<void> => {
    if ((await editing.commit(row, edit, over)) && back) onLeave();
  };
  const drop = (): void => {
    editing.drop();
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') drop();
    if (event.key === 'Enter' && event.target === field.current) void save(false, true);
  };
  const onBlur = (event: FocusEvent): void => {
    if (!box.current?.contains(event.relatedTarget) && cell.theirs === null) void save(false, false);
  };
  const hint = edit.latin ? latinHint(cell.text) : null;
  const common = {
    ref: field,
    className: classes.field,
    value: cell.text,
    'aria-label': label,
    'aria-invalid': cell.problem !== null || cell.theirs !== null,
    'aria-describedby': `${list}-note`,
    'data-field': edit.field,
  };

  return (
    <div ref={box} className={classes.box} onKeyDown={onKeyDown} onBlur={onBlur} data-view="cell-edit">
      {edit.options ? (
        <select {...common} onChange={(event) => editing.type(event.currentTarget.value)}>
          {edit.options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} spellCheck={false} {...(edit.suggestions && { list })} onChange={({ currentTarget: { value } }) => editing.type(edit.clean ? edit.clean(value) : value)} />
      )}
      {edit.suggestions && (
        <datalist id={list}>
          {edit.suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      <div id={`${list}-note`} role="status" className={classes.note} hidden={cell.problem === null && cell.theirs === null && hint === null} data-problem={cell.problem !== null || undefined}>
        {cell.problem ?? hint}
        {cell.theirs !== null && (
          <>
            <div>{i18n.t('grid.edit.conflict')}</div>
            <div className={classes.theirs}>{cell.theirs === '' ? i18n.t('grid.edit.emptied') : <ShownText text={cell.theirs} />}</div>
            <Group gap={4}>
              <Button size="compact-xs" onClick={() => void save(true, true)} data-action="save-over">
                {i18n.t('workbench.edit.saveOver')}
              </Button>
              <Button size="compact-xs" variant="default" onClick={drop} data-action="keep-theirs">
                {i18n.t('grid.edit.theirs')}
              </Button>
            </Group>
          </>
        )}
      </div>
    </div>
  );
}
