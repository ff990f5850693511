import { i18n } from '#i18n';
import { useState } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { IconForms } from '@tabler/icons-react';
import { localText } from '@/components/locale';
import { ShownText } from '@/components/ShownText';
import type { PreReviewRecord } from '@/lib/library/records';
import type { FillReport } from '@/lib/portal/fill-plan';
import { preReviewFieldAt, preReviewPath } from '@/lib/portal/pages/pre-review-path';
import { type PreReviewField, type PreReviewForm, preReviewFields } from '@/lib/portal/pages/readings';
import type { ToPage } from '@/lib/portal/panel-protocol';
import { sameText } from '@/lib/portal/same-text';
import { ChangedText } from '../findings/ChangedText';
import { fieldName } from './field-name';
import { Note } from './Note';
import { ProductChoice, type ProductSource } from './ProductChoice';
import classes from './FillPreReview.module.css';

interface Props {
  readonly form: PreReviewForm;
  readonly preReviews: readonly PreReviewRecord[];
  /** How many goods the library has: they are searched, not held. */
  readonly goodsCount: number;
  readonly writable: boolean;
  readonly report: FillReport | null;
  readonly send: (message: ToPage) => void;
}

/** A field that would be filled, with what stands there now. */
interface Planned {
  readonly name: PreReviewField;
  readonly now: string;
  readonly will: string;
  readonly state: 'fills' | 'overwrites' | 'same' | 'closed';
}

/** Filling the form of one product from the library: choose, look, confirm, read the report, take it back. */
export function FillPreReview({ form, preReviews, goodsCount, writable, report, send }: Props) {
  const [source, setSource] = useState<ProductSource | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const shown = report && report.planId !== dismissed ? report : null;
  return (
    <section className={classes.fill} aria-label={i18n.t('pages.fill.title')} data-list="fill">
      <h2 className={classes.heading}>{i18n.t('pages.fill.title')}</h2>
      {shown ? (
        <Result report={shown} send={send} onClose={() => setDismissed(shown.planId)} />
      ) : (
        <>
          {preReviews.length + goodsCount === 0 ? <Note tone="info">{i18n.t('pages.fill.none')}</Note> : <ProductChoice preReviews={preReviews} chosen={source} onChange={setSource} />}
          {source && <Preview key={source.id} planned={plan(form, source.values)} materials={source.materials} writable={writable} send={send} />}
        </>
      )}
    </section>
  );
}

/** What the library has, beside what stands on the page. What the library does not have is left alone; nothing is emptied. */
function plan({ fields, writable }: PreReviewForm, values: ProductSource['values']): readonly Planned[] {
  return preReviewFields.flatMap((name): Planned[] => {
    const will = values[name] ?? '';
    if (will.trim() === '') return [];
    const now = fields[name] ?? '';
    const state = sameText(now, will) ? 'same' : !writable.includes(name) ? 'closed' : now.trim() === '' ? 'fills' : 'overwrites';
    return [{ name, now, will, state }];
  });
}

interface PreviewProps {
  readonly planned: readonly Planned[];
  readonly materials: number;
  readonly writable: boolean;
  readonly send: Props['send'];
}

function Preview({ planned, materials, writable, send }: PreviewProps) {
  // What stands there already is overwritten only when ticked.
  const [turned, setTurned] = useState<ReadonlySet<PreReviewField>>(new Set());
  const isTicked = ({ name, state }: Planned): boolean => (state === 'fills') !== turned.has(name) && (state === 'fills' || state === 'overwrites');
  const turn = (name: PreReviewField): void => setTurned((before) => new Set(before.has(name) ? [...before].filter((other) => other !== name) : [...before, name]));
  const ticked = planned.filter(isTicked);
  const confirm = (): void => send({ type: 'fill', plan: { id: crypto.randomUUID(), goods: [], entries: ticked.map(({ name, now, will }) => ({ path: preReviewPath(name), now, will })) } });
  return (
    <>
      <ul className={classes.rows}>
        {planned.map((field) => (
          <li key={field.name} className={classes.row} data-field={field.name} data-state={field.state} data-will={field.will} data-ticked={isTicked(field)}>
            {field.state === 'fills' || field.state === 'overwrites' ? <Checkbox aria-label={fieldName(field.name)} data-action="tick" checked={isTicked(field)} onChange={() => turn(field.name)} /> : <span />}
            <div>
              <span className={classes.label}>{fieldName(field.name)}</span>
              {field.state !== 'fills' && <span className={classes.state}>{stateText(field.state)}</span>}
              {field.state === 'overwrites' && <div className={classes.now}><ChangedText now={field.now} will={field.will} show="now" /></div>}
              <div>{field.state === 'overwrites' ? <ChangedText now={field.now} will={field.will} show="will" /> : <ShownText text={field.will} />}</div>
            </div>
          </li>
        ))}
      </ul>
      {materials > 0 && <Note tone="info">{i18n.t('pages.fill.materials')} {i18n.t('pages.keep.materials', materials)}</Note>}
      <Button size="compact-sm" data-action="page-fill" leftSection={<IconForms size={15} aria-hidden />} disabled={!writable || ticked.length === 0} onClick={confirm}>
        {ticked.length === 0 ? i18n.t('pages.fill.nothing') : i18n.t('pages.fill.confirm', ticked.length)}
      </Button>
    </>
  );
}

const stateText = (state: Planned['state']): string => (state === 'same' ? i18n.t('pages.fill.same') : state === 'overwrites' ? i18n.t('pages.fill.overwrites') : i18n.t('pages.fill.notOnForm'));

const endings = { done: () => i18n.t('pages.fill.done'), stopped: () => i18n.t('pages.fill.stopped'), undone: () => i18n.t('pages.fill.undone') };

function Result({ report: { planId, state, results, total }, send, onClose }: { readonly report: FillReport; readonly send: Props['send']; readonly onClose: () => void }) {
  return (
    <div className={classes.fill} data-fill-state={state}>
      <p className={classes.ending} role="status">{state === 'running' ? i18n.t('pages.fill.running', [results.length, total]) : endings[state]()}</p>
      <ul className={classes.rows}>
        {results.map(({ path, outcome, found, reason }) => {
          const name = preReviewFieldAt(path);
          return (
            <li key={path} className={classes.row} data-field={name ?? path} data-outcome={outcome}>
              <span />
              <div>
                <span className={classes.label}>{name ? fieldName(name) : path}</span>
                <span className={classes.state} data-good={outcome === 'kept'}>{outcome === 'kept' ? i18n.t('pages.fill.kept') : i18n.t('pages.fill.notTaken')}</span>
                <div><ShownText text={found} /></div>
                {reason && <div className={classes.now}>{localText(reason)}</div>}
              </div>
            </li>
          );
        })}
      </ul>
      <div className={classes.actions}>
        {state === 'running' ? (
          <Button size="compact-sm" variant="default" data-action="page-fill-stop" onClick={() => send({ type: 'stop' })}>{i18n.t('pages.fill.stop')}</Button>
        ) : (
          <>
            {state !== 'undone' && <Button size="compact-sm" variant="default" data-action="page-fill-undo" onClick={() => send({ type: 'undo', planId })}>{i18n.t('pages.fill.undo')}</Button>}
            <Button size="compact-sm" variant="subtle" data-action="page-fill-again" onClick={onClose}>{i18n.t('pages.fill.again')}</Button>
          </>
        )}
      </div>
    </div>
  );
}
