import type { KitWriter } from '../kit';
import { drawnTickReader, drawnTickWriter } from './drawn-tick';

/** Radios and tick boxes of iView (View UI, view-design). */
const ticks = { id: 'iview-tick', group: '.ivu-radio-group', box: '.ivu-checkbox' } as const;

export const iviewTickReader = drawnTickReader(ticks);
export const iviewTickWriter: KitWriter = {
  id: ticks.id,
  write: (control, wanted, signal) => drawnTickWriter(ticks).write(control, wanted, signal),
  // Vue has drawn what hangs on a tick by the next task.
  settle: () => Promise.resolve(),
};
