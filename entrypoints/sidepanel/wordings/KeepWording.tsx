import { i18n } from '#i18n';
import { useState } from 'react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconBookmarkPlus, IconCheck } from '@tabler/icons-react';
import type { CertType } from '@/lib/certificate/types';
import type { WordingRecord } from '@/lib/library/records';
import { titleFor } from '@/lib/library/wording-text';
import type { FieldView } from '@/lib/portal/panel-protocol';
import { useKeep } from './use-keep';
import { markedText } from '@/components/visible-text';
import classes from './Wordings.module.css';

interface Props {
  readonly field: FieldView;
  readonly certType: CertType | null;
  readonly wordings: readonly WordingRecord[];
  /** Why the library cannot be written, or null. */
  readonly why: string | null;
}

/** Keeps what stands in a field as a wording, under a name that the user gives; says so where it is kept already. */
export function KeepWording({ field: { path, value }, certType, wordings, why }: Props) {
  const keeping = useKeep(path, value, wordings, why);
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [ofType, setOfType] = useState(false);
  if (keeping.known) {
    return (
      <p className={classes.known} role="status" data-kept={keeping.known.title}>
        <IconCheck size={14} aria-hidden />
        {keeping.wish.done === null ? i18n.t('wordings.known', [markedText(keeping.known.title)]) : i18n.t('wordings.kept')}
      </p>
    );
  }
  if (!open) {
    const begin = (): void => {
      setTitle(titleFor(value));
      setOpen(true);
    };
    return (
      <Button variant="subtle" size="compact-xs" className={classes.begin ?? ''} leftSection={<IconBookmarkPlus size={14} aria-hidden />} data-action="keep-wording" onClick={begin}>
        {i18n.t('wordings.keep')}
      </Button>
    );
  }
  const trouble = keeping.trouble(title);
  return (
    <form
      className={classes.keep}
      onSubmit={(event) => {
        event.preventDefault();
        if (trouble === null && title.trim() !== '') keeping.keep(title, ofType && certType !== null ? [certType] : []);
      }}
    >
      <TextInput size="xs" label={i18n.t('wordings.keepTitle')} maxLength={100} value={title} error={trouble} data-field="wording-title" onChange={(event) => setTitle(event.currentTarget.value)} />
      {certType !== null && <Checkbox size="xs" label={i18n.t('wordings.keepType', [certType])} checked={ofType} data-action="keep-type" onChange={(event) => setOfType(event.currentTarget.checked)} />}
      {keeping.wish.failure !== null && <p className={classes.failure} role="alert">{keeping.wish.failure}</p>}
      <div className={classes.actions}>
        <Button type="submit" size="compact-xs" loading={keeping.wish.busy} disabled={trouble !== null || title.trim() === ''} data-action="keep-wording-save">
          {i18n.t('wordings.keepSave')}
        </Button>
        <Button variant="subtle" size="compact-xs" data-action="keep-wording-cancel" onClick={() => setOpen(false)}>
          {i18n.t('wordings.back')}
        </Button>
      </div>
    </form>
  );
}
