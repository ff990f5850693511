import { after } from '../html';
import type { Settings } from '../settings';
import type { Control } from './control';

/**
 * Makes one field misbehave, so that reading back can be tried.
 * `rewrite`: some time after every change the page puts back what stood there at first. `refuse`: the field takes
 * nothing at all.
 */
export function plantFault({ fault, faultField, faultDelay }: Settings, controls: ReadonlyMap<string, Control>, signal: AbortSignal): void {
  if (fault !== 'rewrite' && fault !== 'refuse') return;
  const control = controls.get(faultField || (fault === 'rewrite' ? 'InvNo' : 'LoadPort'));
  if (!control) return;
  const first = control.read();
  const putBack = (): void => control.write(first);
  for (const event of ['input', 'change', 'blur']) {
    control.target.addEventListener(event, fault === 'refuse' ? putBack : () => after(faultDelay, signal, putBack), { signal });
  }
}
