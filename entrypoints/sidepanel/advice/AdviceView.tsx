import { i18n } from '#i18n';
import { useMemo } from 'react';
import { IconMessageCircle } from '@tabler/icons-react';
import { advise } from '@/lib/advise';
import type { Advice } from '@/lib/advise/advice';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { writablePaths } from '../writable';
import { FixReport } from '../findings/FixReport';
import { AdviceItem } from './AdviceItem';
import { kindName } from './kind';
import { useToday } from './use-today';
import classes from './AdviceView.module.css';

interface Props {
  readonly snapshot: FormSnapshot;
  readonly report: FillReport | null;
}

/** What is worth knowing for this type and destination: where and how to write what, until when. */
export function AdviceView({ snapshot, report }: Props) {
  const { application, fields, readOnly } = snapshot;
  const day = useToday();
  const kinds = useMemo(() => byKind(advise(application, { asOf: day })), [application, day]);
  const writable = useMemo(() => writablePaths(fields), [fields]);

  return (
    <section data-view="advice" className={classes.view}>
      <FixReport report={report} />
      {kinds.length === 0 && (
        <div className={classes.none}>
          <IconMessageCircle size={36} stroke={1.3} aria-hidden />
          <strong>{i18n.t('panel.advice.none')}</strong>
          <span>{i18n.t('panel.advice.noneDetail')}</span>
        </div>
      )}
      {kinds.map(([kind, list]) => (
        <section key={kind} className={classes.kind} aria-label={kindName(kind)} data-kind={kind}>
          <h2 className={classes.heading}>{kindName(kind)}</h2>
          <ul className={classes.list}>
            {list.map((advice) => (
              <AdviceItem
                key={advice.id}
                advice={advice}
                application={application}
                writable={readOnly === null && advice.insert !== undefined && writable.has(advice.insert.path)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** By subject, in the order given. */
function byKind(list: readonly Advice[]): readonly [Advice['kind'], readonly Advice[]][] {
  const kinds = new Map<Advice['kind'], Advice[]>();
  for (const advice of list) kinds.set(advice.kind, [...(kinds.get(advice.kind) ?? []), advice]);
  return [...kinds];
}
