import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import type { View } from '../connection/opened-with';
import { countBySeverity } from '../findings/group';
import classes from './ViewCount.module.css';

/** The number beside a view's name: what there is to mend, and what was not recognised. */
export function ViewCount({ view, snapshot }: { readonly view: View; readonly snapshot: FormSnapshot | null }) {
  if (!snapshot) return null;
  if (view === 'findings') {
    const { error, warning, hint } = countBySeverity(snapshot.findings);
    const tone = error > 0 ? 'error' : warning > 0 ? 'warning' : 'hint';
    return error + warning + hint > 0 ? <span className={classes.count} data-tone={tone}>{error + warning + hint}</span> : null;
  }
  if (view === 'fields' && snapshot.unrecognised.length > 0) return <span className={classes.count}>{snapshot.unrecognised.length}</span>;
  return null;
}
