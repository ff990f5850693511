import { i18n } from '#i18n';
import type { Path } from '@/lib/certificate/path';
import { randomId } from '@/lib/platform/random-id';
import type { SuggestedGoods } from '@/lib/library/suggest-port';
import { contains } from '@/lib/portal/dom';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { ControlKind } from '@/lib/portal/model';
import type { SuggestMode } from '@/lib/platform/suggest-setting';
import type { SuggestionsAround } from '../assistant.content/suggestions/suggestions';
import { type Gate, guardCard } from '../assistant.content/gate';
import { askGoods } from './ask-goods';
import { makeBox } from './box';
import { type KeyMeaning, keyMeaning, type Stage } from './keys';
import { type LineEntries, lineEntries } from './line-entries';
import { goodsList, spokenGoods } from './list';
import { fillOutcome } from './outcome';
import { ownListAt } from './own-list';
import { linePreview } from './preview';

/** The focus is in a field that goods are found by. */
export interface Visit extends SuggestionsAround {
  readonly field: HTMLInputElement | HTMLTextAreaElement;
  readonly kind: ControlKind;
  /** What stood in the field when the focus came. */
  readonly stood: string;
  /** Something is being composed there now. */
  readonly composing: boolean;
  readonly mode: Exclude<SuggestMode, 'off'>;
  readonly signal: AbortSignal;
  labelOf(path: Path): string;
  /** Has every report of a filling told, until the signal aborts. */
  hear(heard: (report: FillReport) => void, until: AbortSignal): void;
}

export type Suggester = typeof suggester;

let latest: AbortController | null = null;

/**
 * Suggests goods at one field, from the focus until it is left. The list opens under what the user types, or when Alt+Down
 * asks for it; what is chosen is shown first (now, will be) and written through the assistant's own writer once confirmed.
 */
export function suggester(visit: Visit): void {
  const { field, session, overlay, locale, labelOf } = visit;
  const { fill, undo } = visit.writing;
  latest?.abort();
  const own = new AbortController();
  latest = own;
  const signal = AbortSignal.any([own.signal, visit.signal]);
  const end = (): void => own.abort();

  let stage: Stage = 'closed';
  let rows: readonly SuggestedGoods[] = [];
  let active = -1;
  /** The list was asked for by its key: also where the page has one of its own, and where nothing is found. */
  let asked = false;
  /** Closed by Esc: only its key opens it again at this field. */
  let aside = false;
  let { composing } = visit;
  let preview: { readonly goods: SuggestedGoods; readonly plan: LineEntries; readonly gate: Gate; readonly over: AbortController; ready: boolean; refuse(): void } | null = null;
  let filling: { readonly planId: string; readonly goods: SuggestedGoods; running: boolean; counted: boolean } | null = null;

  const box = makeBox(field, overlay, locale, () => preview?.gate.moved(), signal);
  const hasOwnList = ownListAt(field, visit.kind);
  const asker = askGoods(({ rows: found }) => take(found), signal);
  const buyer = (): string => session.valueOf('CertificateHead.Consignee');

  /** The line as the form was last read; null when the field is no longer one of it. */
  function line(): Parameters<typeof lineEntries>[1] | null {
    const binding = session.reading.bindings.find(({ control }) => contains(control.element, field));
    if (!binding || !field.isConnected) return null;
    return { asked: binding.path, isWritable: (path) => session.bindingOf(path) !== null, valueOf: (path) => (path === binding.path ? field.value : session.valueOf(path)) };
  }

  function shut(): void {
    preview?.over.abort();
    preview = null;
    stage = 'closed';
    rows = [];
    active = -1;
    asked = false;
    box.hide();
  }

  function look(): void {
    const here = line();
    if (!here) return end();
    const text = here.asked.endsWith('.HSCode') ? field.value.replaceAll(/[\s.]/g, '') : field.value.trim();
    // One Latin letter or digit tells nothing, one Chinese character does.
    if (!asked && (text.length < 2 && !/[^\p{ASCII}]/u.test(text))) {
      asker.forget();
      return shut();
    }
    asker.ask({ query: text, certType: session.certType ?? '', buyer: buyer() });
  }

  function take(found: readonly SuggestedGoods[]): void {
    const here = line();
    if (!here || stage === 'preview' || stage === 'told') return;
    const useful = asked ? found : found.filter((goods) => lineEntries(goods, here).entries.length > 0);
    if (!asked && (useful.length === 0 || hasOwnList())) return shut();
    const held = rows[active]?.id;
    rows = useful;
    active = held === undefined ? -1 : rows.findIndex(({ id }) => id === held);
    showList();
    box.announce(rows.length === 0 ? i18n.t('suggest.none') : `${i18n.t('suggest.title')}: ${rows.length}`);
  }

  function showList(): void {
    preview?.over.abort();
    preview = null;
    if (stage === 'closed') visit.clear();
    stage = 'list';
    box.show('list', i18n.t('suggest.title'), ...goodsList(rows, active, choose));
  }

  function move(by: 1 | -1): void {
    active = Math.max(-1, Math.min(active + by, rows.length - 1));
    showList();
    const at = rows[active];
    if (!at) return;
    box.node.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
    box.announce(spokenGoods(at));
  }

  function choose(goods: SuggestedGoods | undefined): void {
    session.fresh();
    const here = line();
    if (!here) return end();
    if (!goods) return;
    const plan = lineEntries(goods, here);
    const shown = linePreview(plan, { labelOf, confirm, back: showList });
    const over = new AbortController();
    stage = 'preview';
    box.show('preview', i18n.t('suggest.preview'), ...shown.content);
    const gate = guardCard(box.node, overlay, AbortSignal.any([over.signal, signal]), () => {
      if (preview) preview.ready = true;
      shown.ready();
    });
    preview = { goods, plan, gate, over, ready: false, refuse: shown.refuse };
    box.announce(plan.entries.length === 0 ? i18n.t('suggest.nothing') : [i18n.t('suggest.preview'), ...plan.entries.map(({ path, will }) => `${labelOf(path)} ${will}`)].join(', '));
  }

  function confirm(event: Event): void {
    if (!preview?.ready || preview.plan.entries.length === 0) return;
    if (!preview.gate.allows(event)) return preview.refuse();
    const { goods, plan, over } = preview;
    over.abort();
    preview = null;
    stage = 'told';
    filling = { planId: `suggest-${randomId()}`, goods, running: true, counted: false };
    void fill({ id: filling.planId, entries: plan.entries, goods: [] });
  }

  function heard(report: FillReport): void {
    if (!filling || report.planId !== filling.planId) return;
    filling.running = report.state === 'running';
    if (report.state === 'done' && !filling.counted && report.results.some(({ outcome }) => outcome === 'kept')) {
      filling.counted = true;
      asker.used({ used: filling.goods.id, buyer: buyer() });
    }
    if (stage === 'told') box.show('told', i18n.t('suggest.title'), ...fillOutcome(report, { locale, labelOf, undo: () => void undo(report.planId), close: leave }));
  }

  /** Closes what became of a filling; the field may have been left meanwhile. */
  function leave(): void {
    shut();
    if (!field.matches(':focus')) end();
  }

  function act(meaning: Exclude<KeyMeaning, null>, event: KeyboardEvent): void {
    switch (meaning) {
      case 'open':
        if (stage === 'list') return move(1);
        shut();
        asked = true;
        return look();
      case 'next':
      case 'previous':
        return move(meaning === 'next' ? 1 : -1);
      case 'choose':
        return choose(rows[active]);
      case 'confirm':
        return confirm(event);
      case 'back':
        return showList();
      case 'close':
        aside = stage === 'list';
        asker.forget();
        return shut();
      case 'swallow':
    }
  }

  function typed(): void {
    if (stage === 'preview' || stage === 'told') shut();
    if (asked || (visit.mode === 'typing' && !aside)) look();
  }

  const taken = new Set<string>();
  const keep = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listening = { capture: true, signal } as const;
  window.addEventListener('keydown', (event) => {
    const meaning = event.composedPath()[0] !== field || composing ? null : keyMeaning(event, stage, active >= 0);
    if (meaning === null) return;
    keep(event);
    taken.add(event.code);
    act(meaning, event);
  }, listening);
  window.addEventListener('keyup', (event) => {
    // A page that has not heard a key go down must not hear it come up: some act on that.
    if (event.isTrusted && taken.delete(event.code)) keep(event);
  }, listening);
  field.addEventListener('compositionend', () => {
    // The key that ends a composition still comes. Browsers do not vouch for this event: what was composed counts.
    const ended = setTimeout(() => {
      if (!composing) return;
      composing = false;
      typed();
    }, 0);
    signal.addEventListener('abort', () => clearTimeout(ended), { once: true });
  }, listening);
  field.addEventListener('input', (event) => {
    if (!event.isTrusted) return;
    composing = event instanceof InputEvent && event.isComposing;
    if (!composing) typed();
  }, listening);
  document.addEventListener('focusout', (event) => {
    if (event.isTrusted && event.composedPath()[0] === field && stage !== 'told') end();
  }, listening);
  for (const name of ['focusin', 'pointerdown'] as const) {
    document.addEventListener(name, (event) => {
      if (event.isTrusted && stage === 'told' && !filling?.running && event.composedPath()[0] !== field && event.target !== overlay.host) end();
    }, listening);
  }
  window.addEventListener('pagehide', end, { signal });
  visit.hear(heard, signal);

  if (visit.mode === 'typing') asker.warm();
  if (field.value !== visit.stood && !composing) typed();
}
