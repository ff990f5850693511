import type { ReactNode } from 'react';
import { type Icon, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import classes from './Note.module.css';

export type Tone = 'attention' | 'good' | 'info';

const icons = { attention: IconAlertTriangle, good: IconCircleCheck, info: IconInfoCircle };

/** One thing to know: to look after, in order, or just so. */
export function Note({ tone, icon, children }: { readonly tone: Tone; readonly icon?: Icon; readonly children: ReactNode }) {
  const Icon = icon ?? icons[tone];
  return (
    <div className={classes.note} data-note={tone}>
      <Icon size={16} aria-hidden />
      <div className={classes.text}>{children}</div>
    </div>
  );
}
