/**
 * Item numbers that stand twice, are missing or out of order; none where the list shows no numbers. Numbers may count through
 * or start again on each page.
 */
export function wrongNumbers(rows: ReadonlyMap<number, ReadonlyMap<string, readonly string[]>>): readonly number[] {
  const shown = [...rows].sort(([a], [b]) => a - b).flatMap(([index, says]) => {
    const number = /^\s*(\d{1,4})\s*$/.exec(says.get('GNo')?.[0] ?? '')?.[1];
    return number === undefined ? [] : [{ index, number: Number(number) }];
  });
  return shown.flatMap(({ index, number }, at) => {
    const before = shown[at - 1];
    const follows = before === undefined ? number === index + 1 || number === 1 : number === before.number + (index - before.index) || (number === 1 && before.number > 1 && startsAgain(shown));
    return follows ? [] : [number];
  });
}

/** Every page begins with number 1, and all but the last have as many lines. */
function startsAgain(shown: readonly { readonly index: number; readonly number: number }[]): boolean {
  const firsts = shown.filter(({ number }) => number === 1).map(({ index }) => index);
  const size = firsts[1];
  return size !== undefined && firsts.every((index, page) => index === page * size);
}
