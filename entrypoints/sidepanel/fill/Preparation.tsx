import { i18n } from '#i18n';
import { useMemo, useRef } from 'react';
import { Button } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { IconArrowDown, IconForms } from '@tabler/icons-react';
import { useChosenGoods } from '@/components/library/goods/use-chosen-goods';
import { phrases } from '@/components/locale';
import { useToday } from '@/components/use-today';
import { emptyApplication, type Application } from '@/lib/certificate/application';
import type { Path } from '@/lib/certificate/path';
import type { CertType } from '@/lib/certificate/types';
import type { Prepared } from '@/lib/exchange/invoice/prepared';
import { preparedApplication } from '@/lib/exchange/invoice/prepared-application';
import { type FillChoice, proposeApplication } from '@/lib/library/propose';
import type { GoodsRecord } from '@/lib/library/records';
import type { FillPlan } from '@/lib/portal/fill-plan';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { confirmPlan, planFill } from '@/lib/portal/plan';
import { panelUses } from '../goods-search/note-use';
import { panelFillings } from '../register/fillings';
import { fillSources } from '../register/fill-sources';
import { ChooseGoods } from './ChooseGoods';
import { ChooseParties } from './ChooseParties';
import { type Choice, fillChoice, isNothing } from './choice';
import type { FillDraft } from './draft';
import { type GoodsDecisions, heldDecisions } from './goods-decisions';
import type { LibraryContent } from './library';
import { PreparedOffer } from './PreparedOffer';
import { Preview } from './Preview';
import { tickedPaths } from './ticks';
import classes from './FillView.module.css';

interface Props {
  readonly library: LibraryContent;
  readonly snapshot: FormSnapshot;
  readonly connected: boolean;
  readonly draft: FillDraft;
  /** Takes a change, not a draft: a row drawn earlier must not bring an earlier choice back. */
  readonly onDraft: (change: (draft: FillDraft) => FillDraft) => void;
  readonly onConfirm: (plan: FillPlan) => void;
}

/** Choosing, what would be written, and behind the end of it the button: nobody confirms what was not on show. */
export function Preparation({ library, snapshot, connected, draft, onDraft, onConfirm }: Props) {
  const { choice, ticks, goods: decisions, prepared } = draft;
  const today = useToday();
  const chosen = useChosenGoods(library.db, useMemo(() => goodsIdsOf(choice, prepared), [choice, prepared]));
  const goods = useMemo(() => [...chosen.values()].flatMap((record) => record ?? []), [chosen]);
  const preview = useMemo(() => planFill(wanted(choice, prepared, { ...library, goods }, snapshot.certType, today), snapshot), [choice, prepared, library, goods, snapshot, today]);
  const buyer = buyerOf(snapshot, library, choice);
  const isBlank = isNothing(choice) && !prepared;
  const ticked = useMemo(() => tickedPaths(preview, ticks), [preview, ticks]);
  const lines = useMemo(() => heldDecisions(preview, decisions), [preview, decisions]);
  const plan = useMemo(() => confirmPlan(preview, ticked, '', lines), [preview, ticked, lines]);
  const overwriting = preview.fields.filter(({ path, state }) => state === 'overwrites' && ticked.has(path)).length;
  const work = workOf(plan);
  const heading = useRef<HTMLHeadingElement>(null);
  const { ref: end, inViewport: atEnd } = useInViewport<HTMLElement>();
  const confirm = (): void => {
    const id = crypto.randomUUID();
    if (plan.goods.length > 0) panelUses.confirmed(id, goodsIdsOf(choice, prepared), buyer);
    const records = { ...library, goods };
    panelFillings.confirmed(id, snapshot.formId, fillSources({ choice: fillChoice(choice, records, snapshot.certType), propose: (asked) => application(asked, prepared, goods, today), goodsIds: lineIdsOf(choice, prepared, chosen), preview, plan }));
    onConfirm({ ...plan, id });
  };
  const choose = (next: Choice): void => onDraft((present) => ({ ...present, choice: next }));
  const tick = (path: Path, now: string, on: boolean): void => onDraft((present) => ({ ...present, ticks: new Map(present.ticks).set(path, { on, now }) }));
  const decide = (change: (decisions: GoodsDecisions) => GoodsDecisions): void => onDraft((present) => ({ ...present, goods: change(present.goods) }));

  return (
    <>
      <div className={classes.columns}>
        <div className={classes.choosing}>
          <h2 className={classes.heading}>{i18n.t('panel.fill.choose')}</h2>
          <PreparedOffer used={prepared} onUse={(next) => onDraft((present) => ({ ...present, prepared: next, choice: next ? withParties(present.choice, next, library) : present.choice }))} />
          <ChooseParties library={library} choice={choice} certType={snapshot.certType} onChange={(next) => choose(prepared ? { ...next, goods: choice.goods } : next)} />
          <ChooseGoods goods={goods} choice={choice} certType={snapshot.certType} buyer={buyer} onChange={choose} />
        </div>
        <div className={classes.previewing}>
          <h2 ref={heading} tabIndex={-1} className={classes.heading}>{i18n.t('panel.fill.preview')}</h2>
          <Preview preview={preview} ticked={ticked} onTick={tick} lines={lines} onDecide={decide} />
          {!isBlank && (
            <footer ref={end} className={classes.confirm}>
              {overwriting > 0 && <p className={classes.overwriting}>{i18n.t('panel.fill.overwriting', overwriting)}</p>}
              <Button
                fullWidth
                size="sm"
                data-action="fill-confirm"
                leftSection={<IconForms size={16} aria-hidden />}
                disabled={!connected || snapshot.readOnly !== null || work.length === 0}
                onClick={confirm}
              >
                {work.length === 0 ? i18n.t('panel.fill.confirmNothing') : phrases(work)}
              </Button>
              <p>{i18n.t('panel.fill.never')}</p>
            </footer>
          )}
        </div>
      </div>
      {!isBlank && !atEnd && (
        <div className={classes.ahead}>
          <Button size="xs" variant="default" data-action="show-preview" leftSection={<IconArrowDown size={15} aria-hidden />} onClick={() => showMore(heading.current)}>
            {i18n.t('panel.fill.toPreview')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The products of all lines, those of the prepared shipment included. */
const goodsIdsOf = (choice: Choice, prepared: Prepared | null): readonly string[] => [...choice.goods.map(({ goodsId }) => goodsId), ...(prepared?.lines ?? []).flatMap(({ goodsId }) => goodsId ?? [])];

/** The consignee's name as it stands on the form, else the one chosen; '' for neither. */
function buyerOf({ application }: FormSnapshot, { parties }: LibraryContent, { consigneeId }: Choice): string {
  const onForm = application.CertificateHead.Consignee?.trim() ?? '';
  return onForm === '' ? (parties.find(({ id }) => id === consigneeId)?.name ?? '') : onForm;
}

function wanted(choice: Choice, prepared: Prepared | null, library: LibraryContent & { readonly goods: readonly GoodsRecord[] }, certType: CertType | null, today: string): Application {
  return isNothing(choice) && !prepared ? emptyApplication() : application(fillChoice(choice, library, certType), prepared, library.goods, today);
}

const application = (choice: FillChoice, prepared: Prepared | null, goods: readonly GoodsRecord[], today: string): Application =>
  prepared ? preparedApplication(prepared, choice, new Map(goods.map((record) => [record.id, record])), today) : proposeApplication(choice);

/** The product of each line that is asked for, in order; null where a line of the prepared shipment is none of the library. */
const lineIdsOf = (choice: Choice, prepared: Prepared | null, chosen: ReadonlyMap<string, GoodsRecord | null>): readonly (string | null)[] =>
  [...choice.goods.flatMap(({ goodsId }) => (chosen.get(goodsId) ? [goodsId] : [])), ...(prepared?.lines ?? []).map(({ goodsId }) => (goodsId !== null && chosen.get(goodsId) ? goodsId : null))];

/**
 * The parties that the invoice names, where none are chosen yet and the library still has them. Goods without a figure of a
 * shipment give way to the invoice's: they came with a template.
 */
function withParties(choice: Choice, { exporterId, consigneeId }: Prepared, { parties }: LibraryContent): Choice {
  const known = (id: string | null): string | null => (parties.some((party) => party.id === id) ? id : null);
  const goods = choice.goods.filter(({ shipment }) => Object.values(shipment).some((figure) => figure !== ''));
  return { ...choice, goods, exporterId: choice.exporterId ?? known(exporterId), consigneeId: choice.consigneeId ?? known(consigneeId) };
}

/** What the plan does, in short phrases. */
function workOf({ entries, goods, deletions = [], order }: FillPlan): readonly string[] {
  const changed = goods.filter(({ now }) => now !== undefined).length;
  const added = goods.length - changed;
  return [
    ...(entries.length > 0 ? [i18n.t('panel.fill.confirm', entries.length)] : []),
    ...(added > 0 ? [i18n.t(entries.length > 0 ? 'panel.fill.andGoods' : 'panel.fill.confirmOnlyGoods', added)] : []),
    ...(changed > 0 ? [i18n.t('panel.fill.andChange', changed)] : []),
    ...(deletions.length > 0 ? [i18n.t('panel.fill.andDelete', deletions.length)] : []),
    ...(order ? [i18n.t('panel.fill.andOrder')] : []),
  ];
}

/** Brings the preview's beginning to the top; where it stands there or above already, turns one page on. */
function showMore(heading: HTMLElement | null): void {
  const scroller = heading?.closest('main');
  if (!heading || !scroller) return;
  const ahead = heading.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const page = 0.85 * scroller.clientHeight;
  scroller.scrollBy({ top: ahead > page / 4 ? ahead : page });
  heading.focus({ preventScroll: true });
}
