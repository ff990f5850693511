import type { BindingScore } from './compare-bindings';

/** Fields of one sort over many forms. */
export interface Tally {
  forms: number;
  right: number;
  abstained: number;
  wrong: number;
}

export const emptyTally = (): Tally => ({ forms: 0, right: 0, abstained: 0, wrong: 0 });

/** Adds a form. Only the fields that `counts` are counted as right or abstained; what is wrong always counts. */
export function add(tally: Tally, { right, abstained, wrong }: BindingScore, counts: (path: string) => boolean = () => true): void {
  tally.forms += 1;
  tally.right += right.filter(counts).length;
  tally.abstained += abstained.filter(counts).length;
  tally.wrong += wrong.length;
}

export function sum(tallies: readonly Tally[]): Tally {
  const all = emptyTally();
  for (const { forms, right, abstained, wrong } of tallies) {
    all.forms += forms;
    all.right += right;
    all.abstained += abstained;
    all.wrong += wrong;
  }
  return all;
}

/** Share of right among all, 0 to 1; 1 of none. */
export const rightShare = ({ right, abstained, wrong }: Tally): number => (right + abstained + wrong === 0 ? 1 : right / (right + abstained + wrong));
