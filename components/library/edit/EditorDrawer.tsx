import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { Alert, Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import type { RecordOf, TableName } from '@/lib/library/records';
import { localText } from '../../locale';
import { useLibrary } from '../library-context';
import { ExportOffer } from '../transfer/ExportOffer';
import { useLeaveGuard } from './leave-guard';
import { copyOf } from './new-record';
import { tidied } from './tidied';
import { useDraft, type Draft } from './use-draft';
import type { Editor, OpenRecord } from './use-editor';
import classes from './EditorDrawer.module.css';

interface EditorDrawerProps<T extends TableName> {
  readonly table: T;
  readonly editor: Editor<RecordOf[T]>;
  readonly titleNew: string;
  readonly titleEdit: string;
  /** The fields of the form. */
  readonly children: (draft: Draft<RecordOf[T]>) => ReactNode;
}

/** The form of one record, at the right of the list. Closing with unsaved edits asks; a failed save keeps them. */
export function EditorDrawer<T extends TableName>(props: EditorDrawerProps<T>) {
  const { open } = props.editor;
  return open && <OpenDrawer key={`${open.record.id} ${open.base}`} {...props} open={open} />;
}

/** Apart from its use, because Mantine's type knows no data attributes; the element takes them. */
const closeButton = { 'aria-label': i18n.t('workbench.edit.close'), 'data-action': 'close' };

function OpenDrawer<T extends TableName>({ table, editor, titleNew, titleEdit, children, open }: EditorDrawerProps<T> & { readonly open: OpenRecord<RecordOf[T]> }) {
  const { readOnly } = useLibrary();
  const draft = useDraft(table, open.record);
  const isNew = open.base === null;
  useLeaveGuard(draft.dirty, editor.askBeforeDropping, () => editor.close(false));

  const save = (form: HTMLFormElement): void => {
    // Rows that hide their fields show them where something is wrong, before one of them is focused.
    const [first] = flushSync(() => draft.showAll());
    if (first === undefined) void editor.save(tidied(table, draft.value));
    else focusField(form, first);
  };
  const copy = (): void => editor.create(copyOf(table, draft.value));

  return (
    <Drawer
      opened
      onClose={() => editor.close(draft.dirty)}
      title={isNew ? titleNew : titleEdit}
      position="right"
      size={620}
      closeOnClickOutside={!draft.dirty}
      closeButtonProps={closeButton}
      overlayProps={{ backgroundOpacity: 0.25 }}
      transitionProps={{ duration: 120 }}
      classNames={{ content: classes.content ?? '', body: classes.body ?? '', header: classes.header ?? '', title: classes.title ?? '' }}
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save(event.currentTarget);
        }}
      >
        <div className={classes.fields}>
          {editor.failure && (
            <Alert color="red" mb="md" role="alert" title={localText(editor.failure.text)}>
              {editor.failure.problems.map((problem) => (
                <Text key={problem.path}>
                  {problem.path}: {localText(problem.message)}
                </Text>
              ))}
              <ExportOffer failure={editor.failure} />
              {editor.failure.code === 'conflict' && (
                <Button variant="light" color="red" mt="xs" onClick={() => void editor.saveOver(tidied(table, draft.value))} data-action="save-over">
                  {i18n.t('workbench.edit.saveOver')}
                </Button>
              )}
            </Alert>
          )}
          <Stack gap="sm">{children(editor.busy ? heldStill(draft) : draft)}</Stack>
        </div>
        <Group className={classes.actions} justify="space-between">
          <Group gap="xs">
            {!isNew && (
              <>
                <Button variant="subtle" color="red" leftSection={<IconTrash size={15} />} disabled={readOnly !== null || editor.busy} onClick={() => void editor.remove(open.record)} data-action="delete">
                  {i18n.t('workbench.edit.delete')}
                </Button>
                <Button variant="subtle" color="gray" leftSection={<IconCopy size={15} />} disabled={readOnly !== null || draft.dirty} onClick={copy} data-action="copy">
                  {i18n.t('workbench.edit.copy')}
                </Button>
              </>
            )}
          </Group>
          <Group gap="xs">
            <Button variant="default" onClick={() => editor.close(draft.dirty)} data-action="cancel">
              {i18n.t('workbench.edit.cancel')}
            </Button>
            <Button type="submit" loading={editor.busy} disabled={readOnly !== null || (!isNew && !draft.dirty)} data-action="save">
              {i18n.t('workbench.edit.save')}
            </Button>
          </Group>
        </Group>
      </form>
    </Drawer>
  );
}

/** What is typed while a form is being saved would be in no record. */
const heldStill = <R,>(draft: Draft<R>): Draft<R> => ({ ...draft, change: () => undefined });

/** Puts the cursor into the field of that path, or of the row or list around it. */
function focusField(form: HTMLFormElement, path: string): void {
  for (let at = path; at !== ''; at = at.replace(/\.?[^.[\]]+$|\[[^[\]]*\]$/, '')) {
    const field = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(at)}"]`);
    if (field) {
      const part = field.closest('details');
      if (part) part.open = true;
      field.focus();
      return;
    }
  }
}
