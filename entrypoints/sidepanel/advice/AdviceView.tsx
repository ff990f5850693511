import { i18n } from '#i18n';
import { useMemo, type ReactNode } from 'react';
import { IconChevronDown, IconMessageCircle } from '@tabler/icons-react';
import { advise } from '@/lib/advise';
import type { Advice } from '@/lib/advise/advice';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { writablePaths } from '../writable';
import { FixReport } from '../findings/FixReport';
import { AdviceItem } from './AdviceItem';
import { kindName } from './kind';
import { useCriteria } from './use-criteria';
import { useToday } from '@/components/use-today';
import classes from './AdviceView.module.css';

interface Props {
  readonly snapshot: FormSnapshot;
  readonly report: FillReport | null;
}

/** What is worth knowing for this type and destination: where and how to write what, until when. */
export function AdviceView({ snapshot, report }: Props) {
  const { application, fields, readOnly } = snapshot;
  const day = useToday();
  const criteria = useCriteria(application.Goods);
  const kinds = useMemo(() => byKind(advise(application, { asOf: day, criteria })), [application, day, criteria]);
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
        <Kind key={kind} kind={kind} folded={afterwards.has(kind) && !list.some(({ tone }) => tone === 'attention')}>
          {list.map((advice) => (
            <AdviceItem
              key={advice.id}
              advice={advice}
              application={application}
              writable={readOnly === null && advice.insert !== undefined && writable.has(advice.insert.path)}
            />
          ))}
        </Kind>
      ))}
    </section>
  );
}

/** What is done once the form is filled: folded, so that the form's own matters stand first. */
const afterwards: ReadonlySet<Advice['kind']> = new Set(['documents', 'self-print', 'keeping']);

interface KindProps {
  readonly kind: Advice['kind'];
  readonly folded: boolean;
  readonly children: ReactNode;
}

/** Advice on one subject under its heading; folded where it can wait. */
function Kind({ kind, folded, children }: KindProps) {
  const heading = <h2 className={classes.heading}>{kindName(kind)}</h2>;
  const list = <ul className={classes.list}>{children}</ul>;
  return (
    <section className={classes.kind} aria-label={kindName(kind)} data-kind={kind} data-folded={folded || undefined}>
      {folded ? (
        <details>
          <summary className={classes.summary}>
            {heading}
            <IconChevronDown size={15} aria-hidden />
          </summary>
          {list}
        </details>
      ) : (
        <>
          {heading}
          {list}
        </>
      )}
    </section>
  );
}

/** By subject, in the order given. */
function byKind(list: readonly Advice[]): readonly [Advice['kind'], readonly Advice[]][] {
  const kinds = new Map<Advice['kind'], Advice[]>();
  for (const advice of list) kinds.set(advice.kind, [...(kinds.get(advice.kind) ?? []), advice]);
  return [...kinds];
}
