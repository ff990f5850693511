import { valueAt } from '@/lib/certificate/access';
import type { Application, GoodsLine } from '@/lib/certificate/application';
import type { Path } from '@/lib/certificate/path';
import { proposeApplication, type FillChoice } from '@/lib/library/propose';
import type { FillPlan } from '@/lib/portal/fill-plan';
import { saidOf } from '@/lib/portal/line-match';
import type { FillPreview } from '@/lib/portal/plan';
import type { Slot } from './written';

/** Which records of the library stand behind a filling that was confirmed. */
export interface FillSources {
  readonly slots: readonly { readonly slot: Slot; readonly id: string; readonly paths: readonly Path[] }[];
  /** By the place of the line in the plan; `now` is what stood there before. */
  readonly goods: ReadonlyMap<number, { readonly goodsId: string; readonly now: GoodsLine }>;
}

interface Confirmed {
  readonly choice: FillChoice;
  /** The application that a choice asks for. */
  readonly propose: (choice: FillChoice) => Application;
  /** The product of each line that is asked for; null for one that the library does not have. */
  readonly goodsIds: readonly (string | null)[];
  readonly preview: FillPreview;
  readonly plan: FillPlan;
}

const parties = ['exporter', 'consignee', 'thirdParty'] as const;
const certType: Path = 'CertificateHead.CertType';

/**
 * Tells which record each planned field and goods line comes from: a field from a record without which it would not be
 * asked for, or from the company that alone asks for the same. A template also stands behind what its own companies fill.
 */
export function fillSources({ choice, propose, goodsIds, preview, plan }: Confirmed): FillSources {
  const whole = propose(choice);
  const paths = plan.entries.map(({ path }) => path).filter((path) => path !== certType);
  const without = (left: Partial<FillChoice>): readonly Path[] => {
    const rest = propose({ ...choice, ...left });
    return paths.filter((path) => valueAt(rest, path) !== valueAt(whole, path));
  };
  const nobody = { template: null, exporter: null, consignee: null, thirdParty: null, goods: [] };
  const ofParties = parties.flatMap((party) => {
    const record = choice[party];
    if (!record) return [];
    const alone = proposeApplication({ ...choice, ...nobody, [party]: record });
    const own = new Set([...without({ [party]: null }), ...paths.filter((path) => valueAt(alone, path) !== undefined && valueAt(alone, path) === valueAt(whole, path))]);
    return [{ slot: `${party}Id` as const, id: record.id, paths: [...own] }];
  });
  const { template } = choice;
  const ofTemplate = template
    ? [{ slot: 'templateId' as const, id: template.id, paths: [...new Set([...without({ template: null }), ...ofParties.flatMap(({ slot, id, paths: own }) => (template[slot] === id ? own : []))])] }]
    : [];
  return { slots: [...ofTemplate, ...ofParties], goods: linesOf(whole, goodsIds, preview, plan) };
}

/** The planned goods lines with their products. */
function linesOf(whole: Application, goodsIds: readonly (string | null)[], { goods }: FillPreview, plan: FillPlan): FillSources['goods'] {
  // The preview counts the lines that say something.
  const ids = whole.Goods.flatMap((line, at) => (saidOf(line).length > 0 ? [goodsIds[at] ?? null] : []));
  return new Map(
    plan.goods.flatMap(({ index, now, values }) => {
      const line = now ? goods.find((one) => one.state === 'changes' && one.index === index) : goods.find((one) => one.values === values);
      const goodsId = line && ids[line.wanted];
      return goodsId ? [[index, { goodsId, now: now ?? {} }] as const] : [];
    }),
  );
}
