import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconBug } from '@tabler/icons-react';
import type { FormDescription } from '@/lib/portal/describe-form-schema';
import { descriptionText } from '@/lib/portal/description-text';
import { useActions } from '../actions';
import { CopyButton } from '../advice/CopyButton';
import classes from './Diagnostics.module.css';

/** The description of the form's structure for a report of trouble: made when asked for, shown whole before it can be copied. */
export function Diagnostics({ description }: { readonly description: FormDescription | null }) {
  const { describe } = useActions();
  const text = description ? descriptionText(description) : null;
  return (
    <section className={classes.part} data-view="diagnostics" aria-label={i18n.t('diagnostics.title')}>
      <div className={classes.line}>
        <span className={classes.hint}>{i18n.t('diagnostics.hint')}</span>
        <Button size="compact-sm" variant="default" data-action="describe" leftSection={<IconBug size={15} aria-hidden />} onClick={describe}>
          {text === null ? i18n.t('diagnostics.make') : i18n.t('diagnostics.again')}
        </Button>
      </div>
      {text !== null && (
        <>
          <p className={classes.hint}>{i18n.t('diagnostics.look')}</p>
          {/* Long, and scrolled with the keyboard too. */}
          <pre className={classes.text} data-description tabIndex={0} aria-label={i18n.t('diagnostics.title')}>{text}</pre>
          <CopyButton text={text} />
        </>
      )}
    </section>
  );
}
