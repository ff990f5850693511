import type { ReactNode } from 'react';
import { ShownText } from '@/components/ShownText';
import classes from './Row.module.css';

/** The first line of a row: what it is, and its state at the end. */
export function RowTitle({ title, state, tone = 'plain' }: { readonly title: ReactNode; readonly state: string; readonly tone?: 'plain' | 'good' | 'attention' }) {
  return (
    <div className={classes.title}>
      <strong>{typeof title === 'string' ? <ShownText text={title} /> : title}</strong>
      {state !== '' && <span className={classes.state} data-tone={tone}><ShownText text={state} /></span>}
    </div>
  );
}

/** A further line of a row; parts that say nothing are left out. */
export function RowLine({ parts, tone = 'plain' }: { readonly parts: readonly string[]; readonly tone?: 'plain' | 'attention' }) {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? null : (
    <div className={classes.line} data-tone={tone}>{said.map((part) => <span key={part}><ShownText text={part} /></span>)}</div>
  );
}

/** A list of rows without a choice. */
export function RowList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section aria-label={label}>
      <h2 className={classes.heading}>{label}</h2>
      <ul className={classes.rows}>{children}</ul>
    </section>
  );
}
