import type { GoodsLine } from '@/lib/certificate/application';
import { bindForm } from '@/lib/portal/bind';
import { looksLikeCertificateForm } from '@/lib/portal/detect';
import { runFill } from '@/lib/portal/fill';
import type { FillResult } from '@/lib/portal/fill-plan';
import type { FormReading, Unrecognised } from '@/lib/portal/model';
import { readForm } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';
import { fortyFields } from './forty-fields';
import { compareBindings, type BindingScore } from './compare-bindings';

/** What runs within a kit's page, in its own world: recogniser, reader and writer as the extension has them. */
export interface KitDriver {
  /** Compares what is recognised with what the page says its elements are. */
  bind(): BindingScore;
  /** Values by path, as they stand on the page. */
  read(): Readonly<Record<string, string>>;
  /** Fills as after a preview of what stands there now; resolves when all is read back. */
  fill(entries: Readonly<Record<string, string>>, goods: readonly GoodsLine[]): Promise<readonly FillResult[]>;
  readonly fortyFields: Readonly<Record<string, string>>;
  /** Fills forty fields of the head and waits until they are read back: how long that took (ms), and what does not stand. `inWords`: what is given in other words. */
  forty(inWords: Readonly<Record<string, string>>): Promise<{ readonly ms: number; readonly lost: readonly string[] }>;
  /** Adds so many goods lines of seven fields to a list that is edited in its own cells: how long that took (ms), and what does not stand. */
  lines(count: number): Promise<{ readonly ms: number; readonly lost: readonly string[] }>;
  looksLikeForm(): boolean;
  /** What the recogniser says of the field at a path: kit, kind and evidence; for the reader of a failed test. */
  explain(path: string): string;
}

declare global {
  interface Window {
    kitDriver: KitDriver;
  }
}

const reading = (): FormReading => readForm(document, createRowMemory());
const valuesOf = ({ values }: FormReading): Record<string, string> => Object.fromEntries(values.map(({ path, value }) => [path, value]));

window.kitDriver = {
  bind() {
    const bound = bindForm(document);
    return compareBindings(bound, reading(), window.kitPage?.elements ?? new Map());
  },
  read: () => valuesOf(reading()),
  async fill(entries, goods) {
    const memory = createRowMemory();
    const before = valuesOf(readForm(document, memory));
    const start = Object.keys(before).reduce((most, path) => Math.max(most, Number(/^Goods\[(\d+)\]/.exec(path)?.[1] ?? -1)), -1) + 1;
    const report = await runFill({
      plan: {
        id: 'kit',
        entries: Object.entries(entries).map(([path, will]) => ({ path, now: before[path] ?? '', will })),
        goods: goods.map((values, at) => ({ index: start + at, values })),
      },
      bindings: () => readForm(document, memory),
      allowed: () => true,
      onReport: () => undefined,
      signal: new AbortController().signal,
    });
    return report.results;
  },
  fortyFields,
  async forty(inWords) {
    const started = performance.now();
    const results = await window.kitDriver.fill({ ...fortyFields, ...inWords }, []);
    return { ms: performance.now() - started, lost: lostOf(results) };
  },
  async lines(count) {
    const started = performance.now();
    const results = await window.kitDriver.fill({}, Array.from({ length: count }, (_, at) => goodsLine(at)));
    return { ms: performance.now() - started, lost: lostOf(results) };
  },
  looksLikeForm: () => looksLikeCertificateForm(document),
  explain(path) {
    const { bindings, unrecognised } = reading();
    const binding = bindings.find((each) => each.path === path);
    if (binding) return `${path}: ${binding.control.kit} ${binding.control.kind} ${binding.score} (${binding.evidence.map(({ kind, text, weight }) => `${kind} ${text} ${weight}`).join('; ')})`;
    const element = window.kitPage?.elements.get(path);
    const refused = unrecognised.find(({ control }) => element && (element === control.element || element.contains(control.element) || control.element.contains(element)));
    return refused ? `${path}: not recognised: ${refusal(refused)}` : `${path}: no control found`;
  },
};

const lostOf = (results: readonly FillResult[]): string[] => results.filter(({ outcome }) => outcome !== 'kept').map(({ path, outcome, found }) => `${path} ${outcome} (${found})`);

const goodsLine = (at: number): GoodsLine => ({
  HSCode: `84433211${String(at % 100).padStart(2, '0')}`, GoodsName: `激光打印机${at + 1}`, GoodsNameE: `LASER PRINTER ${at + 1}`, PackQty: String(at + 20), PackUnit: 'CARTONS', OriCriteria: 'WO', InvValue: `${at + 100}.5`,
});

const refusal = ({ control, label, reason, candidates }: Unrecognised): string => `${control.kit} ${control.kind} "${label}" ${reason} [${candidates.join(' ')}]`;
