import type { KitWriter } from '../kit';
import { drawnTickReader, drawnTickWriter } from './drawn-tick';

/** Radios, tick boxes and switches of Element UI 2 and Element Plus. */
const ticks = { id: 'element-tick', group: '.el-radio-group', box: '.el-checkbox__input, .el-switch' } as const;

export const elementTickReader = drawnTickReader(ticks);
export const elementTickWriter: KitWriter = {
  id: ticks.id,
  write: (control, wanted, signal) => drawnTickWriter(ticks).write(control, wanted, signal),
  // Vue has drawn what hangs on a tick by the next task.
  settle: () => Promise.resolve(),
};
