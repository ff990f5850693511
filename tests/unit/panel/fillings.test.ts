import { describe, expect, it } from 'vitest';
import { fillSources } from '@/entrypoints/sidepanel/register/fill-sources';
import { filledOnForm, writtenBy } from '@/entrypoints/sidepanel/register/filled-on-form';
import { keepFillings, type Fillings } from '@/entrypoints/sidepanel/register/fillings';
import { writtenInto, type WrittenStore } from '@/entrypoints/sidepanel/register/written-store';
import { emptyApplication, type Application, type CertificateHead, type GoodsLine } from '@/lib/certificate/application';
import { formatPath } from '@/lib/certificate/path';
import { proposeApplication, type FillChoice } from '@/lib/library/propose';
import type { FillPlan, FillReport, FillResult } from '@/lib/portal/fill-plan';
import { confirmPlan, defaultTicks, type FillPreview } from '@/lib/portal/plan';
import { planLines } from '@/lib/portal/plan-goods';
import { goods, party, template } from '../library/records';

const exporter = party({ id: 'x1', role: 'exporter', name: 'NINGBO QIAOLAN CO., LTD.', country: 'CN' });
const consignee = party({ id: 'p1', name: 'SIAM LOTUS HOMEWARE CO., LTD.', country: 'TH' });
const form = template({ id: 't1', certType: 'E', exporterId: 'x1', head: { Mark: 'N/M' } });
const flask = goods({ id: 'g1', nameZh: '保温杯', hsCode: '9617001900' });
const lock = goods({ id: 'g2', nameZh: '挂锁', hsCode: '8301100000' });
const choice: FillChoice = { certType: 'E', template: form, exporter, consignee, thirdParty: null, goods: [flask, lock].map((record) => ({ record, shipment: {} })) };

const asked = proposeApplication(choice);
const headPreview = Object.entries(asked.CertificateHead).map(([tag, will]) => ({ path: formatPath('CertificateHead', null, tag), now: '', will: will ?? '', state: 'fills' as const }));
const previewOver = (standing: readonly GoodsLine[]): FillPreview => ({ fields: headPreview, ...(({ lines, others }) => ({ goods: lines, others }))(planLines(asked.Goods, standing)), standing, goodsBlocked: null, leftOut: [] });

function filling(standing: readonly GoodsLine[] = []): { sources: ReturnType<typeof fillSources>; plan: FillPlan } {
  const preview = previewOver(standing);
  const plan = confirmPlan(preview, defaultTicks(preview), 'plan');
  return { plan, sources: fillSources({ choice, propose: proposeApplication, goodsIds: ['g1', 'g2'], preview, plan }) };
}

/** A report in which everything was kept, but for what `spoilt` says. */
function reportOf(plan: FillPlan, spoilt: (path: string) => Partial<FillResult> = () => ({})): FillReport {
  const result = (path: string, will: string): FillResult => ({ path, wanted: will, before: '', found: will, outcome: 'kept', ...spoilt(path) });
  const lines = plan.goods.flatMap(({ index, values }) => Object.entries(values).map(([tag, will]) => result(formatPath('Goods', index, tag), will ?? '')));
  return { planId: 'plan', state: 'done', total: 0, results: [...plan.entries.map(({ path, will }) => result(path, will)), ...lines] };
}

const onForm = (head: CertificateHead, lines: readonly GoodsLine[], goodsComplete = true): { application: Application; goodsComplete: boolean } => ({ application: { ...emptyApplication(), CertificateHead: head, Goods: [...lines] }, goodsComplete });
const whole = onForm(asked.CertificateHead, asked.Goods);

describe('what a filling leaves for the register', () => {
  it('is each record of which something was written and reads back, products line by line', () => {
    const { plan, sources } = filling();
    expect(filledOnForm([writtenBy(sources, reportOf(plan), 5)], whole)).toEqual({ lines: 2, filled: { at: 5, templateId: 't1', exporterId: 'x1', consigneeId: 'p1', goodsIds: ['g1', 'g2'] } });
  });

  it('leaves out what the page refused or changed', () => {
    const { plan, sources } = filling();
    const report = reportOf(plan, (path) => (path === 'CertificateHead.Consignee' || path.startsWith('Goods[0]') ? { outcome: 'refused', found: '' } : {}));
    const filled = filledOnForm([writtenBy(sources, report, 5)], onForm({ ...asked.CertificateHead, Consignee: '' }, asked.Goods.slice(1)))?.filled;
    expect(filled).toEqual({ at: 5, templateId: 't1', exporterId: 'x1', goodsIds: ['g2'] });
  });

  it('does not count what stood on the form before', () => {
    const { plan, sources } = filling(asked.Goods.slice(0, 1));
    expect(plan.goods).toHaveLength(1);
    expect(filledOnForm([writtenBy(sources, reportOf(plan), 5)], whole)?.filled.goodsIds).toEqual(['g2']);
  });

  it('is gone once it was taken back or written over', () => {
    const { plan, sources } = filling();
    const written = [writtenBy(sources, reportOf(plan), 5)];
    expect(filledOnForm(written, onForm(Object.fromEntries(Object.keys(asked.CertificateHead).map((tag) => [tag, ''])), []))).toBeNull();
    expect(filledOnForm(written, onForm({ ...asked.CertificateHead, Consignee: 'HANBIT LIVING CO., LTD.' }, asked.Goods))?.filled.consigneeId).toBeUndefined();
  });

  it('is gone with the third party whose row was deleted, and with what was overwritten where its other fields are not read', () => {
    const agent = party({ id: 'n1', role: 'third-party', name: 'HARBOUR TRADING LTD.', country: 'HK' });
    const fields = [{ path: 'NonpartyCorp[0].EntName', found: agent.name }, { path: 'NonpartyCorp[0].EntAddr', found: 'HONG KONG' }];
    const written = [{ at: 5, slots: [{ slot: 'thirdPartyId' as const, id: agent.id, fields }], lines: [] }];
    const listing = (rows: Application['NonpartyCorp']) => filledOnForm(written, { application: { ...emptyApplication(), NonpartyCorp: rows }, goodsComplete: true });
    expect(listing([{ EntName: agent.name }])?.filled.thirdPartyId).toBe('n1');
    expect(listing([{}])?.filled.thirdPartyId, 'a row that is not read').toBe('n1');
    expect(listing([{ EntName: 'ANOTHER LTD.' }])).toBeNull();
    expect(listing([])).toBeNull();
  });

  it('follows lines that were moved, and drops one that was deleted', () => {
    const { plan, sources } = filling();
    const written = [writtenBy(sources, reportOf(plan), 5)];
    expect(filledOnForm(written, onForm(asked.CertificateHead, asked.Goods.toReversed()))?.filled.goodsIds).toEqual(['g2', 'g1']);
    expect(filledOnForm(written, onForm(asked.CertificateHead, asked.Goods.slice(1)))?.filled.goodsIds).toEqual(['g2']);
  });

  it('trusts lines of a list that was not read whole', () => {
    const { plan, sources } = filling();
    expect(filledOnForm([writtenBy(sources, reportOf(plan), 5)], onForm(asked.CertificateHead, asked.Goods.slice(0, 1), false))?.filled.goodsIds).toEqual(['g1', 'g2']);
  });

  it('belongs to the form that was filled, once the filling has ended', () => {
    const { plan, sources } = filling();
    const fillings = keepFillings(() => 7, browserMemory());
    fillings.confirmed('plan', 'form', sources);
    fillings.reported({ ...reportOf(plan), state: 'running' });
    expect(fillings.of('form')).toEqual([]);
    fillings.reported(reportOf(plan));
    fillings.reported(reportOf(plan));
    expect(fillings.of('form')).toHaveLength(1);
    expect(fillings.of('other')).toEqual([]);
  });
});

/** The browser's memory, which lives as long as it runs. */
function browserMemory(held: Record<string, unknown> = {}): () => WrittenStore {
  const store: WrittenStore = {
    get: async (key) => structuredClone(key === null ? held : { [key]: held[key] }),
    set: async (items) => void Object.assign(held, structuredClone(items)),
    remove: async (keys) => keys.forEach((key) => delete held[key]),
  };
  return () => store;
}

describe('a panel that is closed and opened again', () => {
  const { plan, sources } = filling();
  /** A panel that fills the form once. */
  function fill(store: () => WrittenStore, at: number, formId = 'form'): Fillings {
    const panel = keepFillings(() => at, store);
    panel.confirmed('plan', formId, sources);
    panel.reported(reportOf(plan));
    return panel;
  }
  /** A panel that looks at the form. */
  function look(store: () => WrittenStore, formId = 'form'): Fillings {
    const panel = keepFillings(() => 99, store);
    panel.subscribe(formId, () => undefined);
    return panel;
  }
  const times = (panel: Fillings, formId = 'form'): number[] => panel.of(formId).map(({ at }) => at);

  it('knows what was filled before, each filling once and in order, and forms apart', async () => {
    const store = browserMemory();
    const first = fill(store, 1);
    await expect.poll(async () => (await writtenInto(store(), 'form')).length).toBe(1);
    const second = look(store);
    await expect.poll(() => times(second)).toEqual([1]);
    expect(second.of('form')).toEqual(first.of('form'));
    fill(store, 2);
    await expect.poll(async () => (await writtenInto(store(), 'form')).length).toBe(2);
    const third = look(store);
    await expect.poll(() => times(third)).toEqual([1, 2]);
    expect(filledOnForm(third.of('form'), whole)?.filled.goodsIds).toEqual(['g1', 'g2']);
    expect(times(look(store, 'other'), 'other')).toEqual([]);
  });

  it('goes on without the memory where the browser gives none, and takes nothing for a filling that is none', async () => {
    const refused = { get: () => Promise.reject(new Error('no')), set: () => Promise.reject(new Error('no')), remove: () => Promise.reject(new Error('no')) };
    expect(times(fill(() => refused, 1))).toEqual([1]);
    const store = browserMemory({ 'filledInto:form': [{ at: 'yesterday' }] });
    fill(store, 3);
    await expect.poll(async () => (await writtenInto(store(), 'form')).length).toBe(1);
    const later = look(store);
    await expect.poll(() => times(later)).toEqual([3]);
  });

  it('remembers thirty forms, those that were filled last', async () => {
    const held: Record<string, unknown> = {};
    const store = browserMemory(held);
    for (let at = 1; at <= 32; at++) {
      fill(store, at, `form-${at}`);
      await expect.poll(() => `filledInto:form-${at}` in held && Object.keys(held).length <= 30).toBe(true);
    }
    expect(Object.keys(held)).not.toContain('filledInto:form-1');
    expect(Object.keys(held)).not.toContain('filledInto:form-2');
    expect(Object.keys(held)).toContain('filledInto:form-3');
  });
});
