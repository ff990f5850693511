import { i18n } from '#i18n';
import { Checkbox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { labelOf } from '@/components/library/transfer/changes-of';
import { countryLabel } from '@/components/library/edit/options';
import { roleLabel } from '@/components/library/edit/role-label';
import { ShownText } from '@/components/ShownText';
import type { CaptureField, CaptureItem, CaptureWarning } from '@/lib/library/capture';
import { ChangedText } from '../findings/ChangedText';
import type { Capture } from './use-capture';
import { markedText } from '@/components/visible-text';
import classes from './Capture.module.css';

const states: Readonly<Record<CaptureItem['state'], () => string>> = {
  new: () => i18n.t('capture.state.new'),
  changed: () => i18n.t('capture.state.changed'),
  same: () => i18n.t('capture.state.same'),
  left: () => i18n.t('capture.state.left'),
};

const warnings: Readonly<Record<CaptureWarning, () => string>> = {
  several: () => i18n.t('capture.warning.several'),
  twice: () => i18n.t('capture.warning.twice'),
  'no-name': () => i18n.t('capture.warning.noName'),
  namesake: () => i18n.t('capture.warning.namesake'),
};

/** One product, company or template of the form: a new one is taken as a whole, of one that is here each difference. */
export function CaptureCard({ item, capture }: { readonly item: CaptureItem; readonly capture: Capture }) {
  const { state, title, fields, warning, unfit, lines } = item;
  const role = 'role' in item.base ? roleLabel(item.base.role) : null;
  const isTaken = capture.isTaken(item);
  return (
    <li className={classes.card} data-key={item.key} data-state={state} data-warning={warning ?? undefined}>
      <div className={classes.top}>
        {state === 'new' ? (
          <Checkbox aria-label={i18n.t('capture.take', [markedText(title)])} checked={isTaken} onChange={(event) => capture.take(item, event.currentTarget.checked)} data-action="capture-take" />
        ) : (
          state === 'same' && <IconCheck size={15} aria-hidden className={classes.good} />
        )}
        <strong className={classes.name}>
          {role !== null && <span className={classes.quiet}>{`${role} `}</span>}
          <ShownText text={title} />
        </strong>
        {item.table === 'goods' && <span className={classes.quiet}>{lines.map((line) => i18n.t('capture.line', [String(line + 1)])).join(i18n.t('capture.and'))}</span>}
        <span className={classes.state} data-tone={state}>{states[state]()}</span>
      </div>
      {warning !== null && <p className={classes.warning}>{warnings[warning]()}</p>}
      {state === 'new' && item.table !== 'templates' && (
        <p className={classes.facts}>
          {fields.filter(({ will }) => !title.includes(will)).map(({ name, will }) => (
            <span key={name} className={classes.fact}>
              <span className={classes.quiet}>{labelOf(name)}</span> <ShownText text={shownValue(name, will)} />
            </span>
          ))}
        </p>
      )}
      {(state === 'changed' || (item.table === 'templates' && state === 'new' && isTaken)) && (
        <ul className={classes.fields}>
          {fields.map((field) => <Field key={field.name} field={field} isTicked={capture.isTicked(item, field)} onTick={(on) => capture.tick(item, field, on)} />)}
        </ul>
      )}
      {unfit.length > 0 && <p className={classes.warning}>{i18n.t('capture.unfit', [unfit.map(labelOf).join(i18n.t('capture.and'))])}</p>}
    </li>
  );
}

function Field({ field: { name, now, will }, isTicked, onTick }: { readonly field: CaptureField; readonly isTicked: boolean; readonly onTick: (on: boolean) => void }) {
  const label = labelOf(name);
  const shown = (text: string): string => shownValue(name, text);
  return (
    <li className={classes.field} data-field={name}>
      <Checkbox label={label} checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} data-action="capture-tick" />
      {now === '' ? (
        <div className={classes.value}><ShownText text={shown(will)} /></div>
      ) : (
        <dl className={classes.pair}>
          <dt>{i18n.t('capture.now')}</dt>
          <dd><ChangedText now={shown(now)} will={shown(will)} show="now" /></dd>
          <dt>{i18n.t('capture.will')}</dt>
          <dd><ChangedText now={shown(now)} will={shown(will)} show="will" /></dd>
        </dl>
      )}
    </li>
  );
}

/** A value as a person says it. */
function shownValue(name: string, text: string): string {
  if (text === '') return text;
  return name === 'goodsIds' ? i18n.t('capture.goodsCount', [text]) : name === 'country' ? countryLabel(text) : text;
}
