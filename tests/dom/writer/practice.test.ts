import { describe, expect, it, onTestFinished } from 'vitest';
import { openEntry } from '@/entrypoints/practice/entry/entry';
import { settingsOf } from '@/entrypoints/practice/settings';
import { valueAt } from '@/lib/certificate/access';
import { applicationSchema } from '@/lib/certificate/application';
import { runFill, undoFill } from '@/lib/portal/fill';
import type { FillEntry, FillPlan, FillReport } from '@/lib/portal/fill-plan';
import { readForm } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';
import { watchForDeclaring } from './page';
import '@/entrypoints/practice/styles/entry.css';

/** Opens the practice portal's form in this page and waits until it stands. */
async function open(query: string): Promise<{ surroundings: Omit<Parameters<typeof runFill>[0], 'plan'>; valueOf: (path: string) => string; close: () => void }> {
  const host = document.createElement('main');
  document.body.append(host);
  const end = new AbortController();
  const close = (): void => {
    end.abort();
    host.remove();
  };
  onTestFinished(close);
  openEntry(host, settingsOf(new URL(`https://swapp.singlewindow.cn/?page=entry&today=2026-03-10&delay=0&goodsDelay=0&${query}`)), end.signal);
  await expect.poll(() => window.__practice?.ready).toBe(true);
  const memory = createRowMemory();
  const read = () => readForm(document, memory);
  return {
    surroundings: { bindings: read, onReport: () => undefined, allowed: () => true, signal: end.signal },
    close,
    valueOf: (path) => read().values.find((value) => value.path === path)?.value ?? '',
  };
}

describe.each(['portal=single-window', 'portal=internet-customs'])('the practice portal, %s', (portal) => {
  it('head, third company and two goods lines are filled and read back; undo restores the head; nothing is declared', async () => {
    const watch = watchForDeclaring();
    const { surroundings, valueOf } = await open(`${portal}&type=E`);
    const wanted: Record<string, string> = {
      'CertificateHead.InvNo': 'OM-2026-01', 'CertificateHead.InvDate': '2026-03-02', 'CertificateHead.DestCountryCode': '360', 'CertificateHead.DestCountryName': '印度尼西亚',
      'CertificateHead.Exporter': 'NINGBO EXAMPLE CO., LTD.\nNINGBO, CHINA', 'CertificateHead.Mark': 'N/M', 'CertificateHead.ThirdPartyInvFlag': '1',
      'NonpartyCorp[0].EntName': 'HK TRADING LTD', 'NonpartyCorp[0].EntAddr': 'CENTRAL, HONG KONG', 'NonpartyCorp[0].EntCountryCode': '344',
    };
    const entries = Object.entries(wanted).map(([path, will]): FillEntry => ({ path, now: valueOf(path), will }));
    const line = { GoodsName: '金属家具', GoodsNameE: 'METAL FURNITURE', HSCode: '9403200000', GoodsQty: '1200', PackQty: '18', GrossWt: '320.5', GoodsDesc: 'EIGHTEEN (18) CARTONS OF METAL FURNITURE' };
    const plan: FillPlan = { id: 'practice', entries, goods: [{ index: 0, values: line }, { index: 1, values: { ...line, HSCode: '9403300000', GoodsQty: '5' } }] };
    const report = await runFill({ plan, ...surroundings });
    expect(report.results.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
    expect(report.results).toHaveLength(report.total);
    expect(window.__practice?.state.Goods).toHaveLength(2);
    expect(window.__practice?.state.Goods?.[1]).toMatchObject({ HSCode: '9403300000', GoodsQty: '5' });
    expect(window.__practice?.state.NonpartyCorp?.[0]).toMatchObject({ EntName: 'HK TRADING LTD', EntCountryCode: '344' });
    const undone = await undoFill({ report, ...surroundings });
    expect(valueOf('CertificateHead.InvNo')).toBe('');
    expect(undone.results.filter(({ path, outcome }) => path.startsWith('CertificateHead') && outcome !== 'kept')).toEqual([]);
    expect(window.__practice?.pressed).toEqual([]);
    expect(watch).toEqual({ pressed: [], submitted: [], entered: [] });
  }, 60_000);
});

describe.each(['portal=single-window', 'portal=internet-customs'])('a whole application, %s', (portal) => {
  it('two hundred fields with seven goods lines over two pages of the table arrive as they were', async () => {
    const { close } = await open(`${portal}&demo=clean`);
    const wanted = applicationSchema.parse(window.__practice?.state);
    close();
    const { surroundings } = await open(portal);
    const reading = surroundings.bindings();
    const entries: FillEntry[] = [];
    for (const { path, value } of readForm(document, createRowMemory()).values) {
      const will = valueAt(wanted, path) ?? '';
      if (!path.startsWith('Goods') && will !== '' && will !== value) entries.push({ path, now: value, will });
    }
    expect(reading.tables.map(({ section }) => section)).toContain('Goods');
    const goods = wanted.Goods.map((values, index) => ({ index, values }));
    const report = await runFill({ plan: { id: 'whole', entries, goods }, ...surroundings });
    expect(report.total).toBeGreaterThan(190);
    // The code of the company that keys the form is the portal's own; declaring and the undertaking are a person's.
    expect(report.results.filter(({ outcome }) => outcome !== 'kept').map(({ path, outcome }) => `${path} ${outcome}`).sort()).toEqual([
      'AplPromise.AplPromiseCode refused', 'CertificateHead.AplRegNo not-visible',
    ]);
    expect(window.__practice?.state.Goods).toEqual(wanted.Goods);
    expect(window.__practice?.pressed).toEqual([]);
  }, 90_000);
});

describe('the practice portal misbehaves', () => {
  const wanted = (valueOf: (path: string) => string, values: Record<string, string>): FillPlan =>
    ({ id: 'practice', entries: Object.entries(values).map(([path, will]): FillEntry => ({ path, now: valueOf(path), will })), goods: [] });

  it('a field that takes nothing is refused, its neighbours are kept', async () => {
    const { surroundings, valueOf } = await open('portal=single-window&type=E&fault=refuse&faultField=InvNo');
    const report = await runFill({ plan: wanted(valueOf, { 'CertificateHead.InvNo': 'OM-1', 'CertificateHead.ContractNo': 'C-1' }), ...surroundings });
    expect(report.results.map(({ path, outcome }) => [path, outcome])).toEqual([['CertificateHead.InvNo', 'refused'], ['CertificateHead.ContractNo', 'kept']]);
  });

  it('a field that the page puts back a while later is reported as changed by the page', async () => {
    const { surroundings, valueOf } = await open('portal=single-window&type=E&fault=rewrite&faultField=InvNo&faultDelay=200');
    let last: FillReport | null = null;
    await runFill({ plan: wanted(valueOf, { 'CertificateHead.InvNo': 'OM-1' }), ...surroundings, onReport: (report) => (last = report) });
    await expect.poll(() => last?.results[0]?.outcome, { timeout: 5000 }).toBe('changed-by-page');
  });

  it('lists that are still being loaded are waited for', async () => {
    const { surroundings, valueOf } = await open('portal=internet-customs&type=E&fault=slow-list&faultDelay=1500');
    const report = await runFill({ plan: wanted(valueOf, { 'CertificateHead.DestCountryCode': '360', 'CertificateHead.DestCountryName': '印度尼西亚' }), ...surroundings });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(['kept', 'kept']);
  });

  it('changing the type first, the fields of the new type are found and filled', async () => {
    const { surroundings, valueOf } = await open('portal=single-window&type=E');
    const plan = wanted(valueOf, { 'CertificateHead.InvNo': 'OM-1' });
    const entries = [{ path: 'CertificateHead.ExporterTel', now: '', will: '0574-1' }, { path: 'CertificateHead.CertType', now: 'E', will: 'H' }, ...plan.entries];
    const report = await runFill({ plan: { ...plan, entries }, ...surroundings });
    expect(report.results.map(({ path, outcome }) => [path, outcome])).toEqual([['CertificateHead.CertType', 'kept'], ['CertificateHead.ExporterTel', 'kept'], ['CertificateHead.InvNo', 'kept']]);
  });
});
