/** Runs in Node: how long the engine needs for a check, printed as JSON. */
import { readFileSync } from 'node:fs';
import { applicationSchema, type Application } from '../../lib/certificate/application';
import { withChanges } from '../../lib/certificate/changes';
import { check } from '../../lib/check/engine';
import { createRecheck } from '../../lib/check/recheck';
import { quantile } from './statistics.mjs';

const rounds = 200;
/** So many are left out: the engine is compiled while it runs, and what is measured is its work. The very first is a figure of its own. */
const warming = 100;
const asOf = '2026-11-22';
const clean = applicationSchema.parse(JSON.parse(readFileSync(new URL('../../tests/fixtures/cases/RC/clean-bags-to-japan.json', import.meta.url), 'utf8')));

/** An application with that many lines, every field of a line filled as in practice; new objects each time, so that nothing is remembered. */
function withLines(count: number): Application {
  const lines = clean.Goods.filter(({ GoodsItemFlag }) => GoodsItemFlag === 'N');
  const Goods = Array.from({ length: count }, (_, index) => ({ ...lines[index % lines.length], GNo: String(index + 1) }));
  return structuredClone({ ...clean, Goods });
}

/** Milliseconds of each run once it is warm. */
function times(prepare: (round: number) => () => unknown): number[] {
  const taken = Array.from({ length: rounds + warming }, (_, round) => {
    const run = prepare(round);
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return taken.slice(warming);
}

const full = (count: number): number[] => times(() => {
  const application = withLines(count);
  return () => check(application, { asOf, absent: 'empty' });
});

/** Another letter in a goods name each time, as the background hears it: the other lines stay the same objects. */
function keystroke(count: number): number[] {
  const recheck = createRecheck();
  let form = withLines(count);
  recheck(form, { asOf, absent: 'unknown', goodsComplete: true, goodsTotal: count });
  return times((round) => () => {
    form = withChanges(form, [{ path: 'Goods[7].GoodsNameE', value: `SCHOOL BAG ${'A'.repeat(round % 30)}` }]) ?? form;
    return recheck(form, { asOf, absent: 'unknown', goodsComplete: true, goodsTotal: count });
  });
}

/** The least that looks at every value once. */
const baseline = (count: number): number[] => times(() => {
  const application = withLines(count);
  return () => JSON.stringify(application).length;
});

const started = performance.now();
check(withLines(50), { asOf, absent: 'empty' });
const first = performance.now() - started;

const p95 = (samples: number[]): number => quantile(samples, 0.95);
const result = { first, lines50: p95(full(50)), lines500: p95(full(500)), key50: p95(keystroke(50)), baseline50: p95(baseline(50)), baseline500: p95(baseline(500)) };
console.log(JSON.stringify(result));
