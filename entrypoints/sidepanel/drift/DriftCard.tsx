import { i18n } from '#i18n';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import type { DriftChange } from '@/lib/platform/form-structure';
import type { FormConfirm } from '@/lib/platform/form-messages';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { useActions } from '../actions';
import { pathName } from '../words';
import { markedText } from '@/components/visible-text';
import classes from './DriftCard.module.css';

const quoted = (text: string): string => markedText(text) || i18n.t('panel.fields.noLabel');

function changeWords({ kind, field, was, now }: DriftChange): string {
  switch (kind) {
    case 'new':
      return i18n.t('drift.new');
    case 'gone':
      return now === '' ? i18n.t('drift.gone', [quoted(was)]) : i18n.t('drift.renamed', [quoted(was), markedText(now)]);
    case 'relabelled':
      return i18n.t('drift.relabelled', [quoted(was), quoted(now)]);
    case 'exchanged':
      return i18n.t('drift.exchanged', [pathName(was), pathName(field)]);
    case 'widget':
      return i18n.t('drift.widget', [markedText(was), markedText(now)]);
  }
}

/** What moved on a form that was known before, and the way to say that it is right. Fields that hold are not written until then. */
export function DriftCard({ snapshot }: { readonly snapshot: FormSnapshot }) {
  const { jump, rescan } = useActions();
  const [failed, setFailed] = useState(false);
  const { known } = snapshot;
  const changes = known?.changes ?? [];
  if (!known?.form || changes.length === 0) return null;
  const { form } = known;
  const held = changes.filter(({ holds }) => holds).length;

  const confirm = async (field: string | null): Promise<void> => {
    const reply: unknown = await browser.runtime.sendMessage({ type: 'form.confirm', form, field } satisfies FormConfirm).catch(() => null);
    setFailed(reply === null || reply === undefined);
    rescan();
  };
  return (
    <section className={classes.card} data-view="drift" data-held={held} aria-label={i18n.t('drift.title')}>
      <div className={classes.top}>
        <strong>
          <IconArrowsExchange size={15} aria-hidden />
          {i18n.t('drift.title')}
        </strong>
        <Button size="compact-sm" variant="light" data-action="drift-confirm-all" onClick={() => void confirm(null)}>{i18n.t('drift.confirmAll')}</Button>
      </div>
      <p className={classes.help}>{held > 0 ? i18n.t('drift.help', [held]) : i18n.t('drift.helpNone')}</p>
      <ul className={classes.list}>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.field}`} data-change={change.kind} data-field={change.field} data-holds={change.holds}>
            <span>
              <button type="button" className={classes.name} data-action="drift-show" onClick={() => jump(pathHere(snapshot, change.field))}>{pathName(change.field)}</button>
              <span className={classes.what}>{changeWords(change)}</span>
            </span>
            {change.holds && (
              <Button size="compact-xs" variant="default" data-action="drift-confirm" onClick={() => void confirm(change.field)}>{i18n.t('drift.confirm')}</Button>
            )}
          </li>
        ))}
      </ul>
      {failed && <p className={classes.failed} role="alert">{i18n.t('drift.failed')}</p>}
    </section>
  );
}

/** The path with the row that is open now, for fields of lists. */
const pathHere = ({ fields }: FormSnapshot, field: string): string => fields.find(({ path }) => path.replace(/\[\d+\]/, '') === field)?.path ?? field;
