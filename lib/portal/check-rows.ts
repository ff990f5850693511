import type { LinesCheck } from './fill-plan';
import { wrongNumbers } from './check-numbers';
import { readAllRows, type Said } from './row-pages';
import type { RowSurroundings } from './row-surroundings';

/** Counts the goods lines over all pages of their list and looks at their item numbers. `expected` is how many there should be. */
export async function checkLines(expected: number, around: RowSurroundings): Promise<{ readonly check: LinesCheck; readonly rows: ReadonlyMap<number, Said> }> {
  const { rows, total, complete } = await readAllRows('Goods', around);
  return { check: { expected, counted: total, wrongNumbers: wrongNumbers(rows), complete }, rows };
}
