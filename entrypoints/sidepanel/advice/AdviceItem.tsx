import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconBellRinging, IconPencilPlus } from '@tabler/icons-react';
import { localText } from '@/components/locale';
import { Sources } from '@/components/Sources';
import { confidenceName } from '@/components/confidence';
import { valueAt } from '@/lib/certificate/access';
import type { Application } from '@/lib/certificate/application';
import type { Advice } from '@/lib/advise/advice';
import { useActions } from '../actions';
import { EditPreview } from '../findings/EditPreview';
import { CopyButton } from './CopyButton';
import { kindName } from './kind';
import classes from './AdviceItem.module.css';

interface Props {
  readonly advice: Advice;
  readonly application: Application;
  /** The text can be written: the field stands on the form, and the form may be written into. */
  readonly writable: boolean;
}

/** One piece of advice, with the exact text where there is one, to copy or to put in after seeing the change. */
export function AdviceItem({ advice, application, writable }: Props) {
  const { fix } = useActions();
  const { id, kind, tone, title, text, insert, sources, confidence } = advice;
  // Under a heading of the same words the title says nothing new.
  const named = localText(title) !== kindName(kind) || tone === 'attention';
  return (
    <li className={classes.item} data-advice={id} data-tone={tone}>
      {named && (
        <h3 className={classes.title}>
          {tone === 'attention' && <IconBellRinging size={15} aria-label={i18n.t('panel.advice.attention')} />}
          {localText(title)}
        </h3>
      )}
      <p className={classes.text}>{localText(text)}</p>
      {insert && <EditPreview path={insert.path} aside now={valueAt(application, insert.path) ?? ''} will={insert.value} />}
      <div className={classes.actions}>
        {insert && <CopyButton text={insert.value} />}
        {insert && (
          <Button size="compact-xs" data-action="insert" disabled={!writable} leftSection={<IconPencilPlus size={14} aria-hidden />} onClick={() => fix([insert])}>
            {i18n.t('panel.advice.insert')}
          </Button>
        )}
        <span className={classes.confidence}>{confidenceName(confidence)}</span>
        <Sources ids={sources} />
      </div>
    </li>
  );
}
