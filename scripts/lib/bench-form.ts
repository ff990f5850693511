/** Runs inside a bare page: a form of plain inputs, and the product's own reading and filling on it beside the least that could do. */
import type { FieldSpec } from '../../lib/certificate/field';
import { fields } from '../../lib/certificate/fields';
import { bindForm } from '../../lib/portal/bind';
import { runFill } from '../../lib/portal/fill';
import type { FillPlan } from '../../lib/portal/fill-plan';
import { createRowMemory } from '../../lib/portal/row-memory';
import { readValues } from '../../lib/portal/read';

const goodsColumns = ['HSCode', 'GoodsName', 'GoodsNameE', 'GoodsQty', 'PackQty', 'GrossWt', 'FOBValue', 'GoodsDesc'] as const;
const typed = new Set(['text', 'lines', 'code-text', 'amount', 'phone', 'email', 'date']);
const samples: Record<string, string> = { amount: '1280.50', phone: '0574-87654321', email: 'sales@example.com', date: '2026-11-20' };

function control(id: string, kind: string, width: number): HTMLElement {
  const element = document.createElement(kind === 'lines' ? 'textarea' : 'input');
  element.id = id;
  element.style.width = `${width}px`;
  return element;
}

const headFields = (): [string, FieldSpec][] => Object.entries<FieldSpec>(fields.CertificateHead);

/** Draws a form of exactly `count` controls: the header's fields with their labels, then rows of goods. */
export function draw(count: number): void {
  document.body.append(Object.assign(document.createElement('h2'), { textContent: '海关原产地证书' }));
  const head = headFields().slice(0, count);
  for (const [tag, spec] of head) {
    const box = document.createElement('div');
    const label = Object.assign(document.createElement('label'), { textContent: spec.label['zh-CN'], htmlFor: tag });
    box.style.cssText = 'display:inline-block;width:300px';
    label.style.display = 'block';
    box.append(label, control(tag, spec.kind, 260));
    document.body.append(box);
  }
  const table = document.createElement('table');
  const heading = table.createTHead().insertRow();
  const specs: Record<string, FieldSpec> = fields.Goods;
  const columns = Object.entries(specs).filter(([tag]) => (goodsColumns as readonly string[]).includes(tag));
  for (const [, spec] of columns) heading.append(Object.assign(document.createElement('th'), { textContent: spec.label['zh-CN'] }));
  const body = table.createTBody();
  for (let drawn = head.length; drawn < count; ) {
    const row = body.insertRow();
    for (const [tag] of columns.slice(0, count - drawn)) row.insertCell().append(control(`${tag}${drawn++}`, 'text', 120));
  }
  document.body.append(table);
}

/** Milliseconds of a first scan: recognise every control, read every value. */
export function scan(): { ms: number; seen: number } {
  const started = performance.now();
  const memory = createRowMemory();
  const reading = readValues(bindForm(document), memory);
  return { ms: performance.now() - started, seen: reading.bindings.length };
}

/** Milliseconds of the least that reads the same controls. */
export function scanBaseline(): { ms: number; seen: number } {
  const started = performance.now();
  const values = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, select, textarea')].map((element) => element.value);
  return { ms: performance.now() - started, seen: values.length };
}

const entries = (count: number) =>
  headFields()
    .filter(([, spec]) => typed.has(spec.kind))
    .slice(0, count)
    .map(([tag, spec], index) => ({ tag, will: samples[spec.kind] ?? `VALUE ${index}` }));

/** Milliseconds to fill `count` fields with read-back, and how many were kept. */
export async function fill(count: number): Promise<{ ms: number; seen: number }> {
  const plan: FillPlan = { id: 'bench', entries: entries(count).map(({ tag, will }) => ({ path: `CertificateHead.${tag}`, now: '', will })), goods: [] };
  const memory = createRowMemory();
  const bound = bindForm(document);
  const started = performance.now();
  const report = await runFill({ plan, bindings: () => readValues(bound, memory), onReport: () => {}, allowed: () => true, signal: new AbortController().signal });
  return { ms: performance.now() - started, seen: report.results.filter((result) => result.outcome === 'kept').length };
}

/** Milliseconds of the least that writes the same inputs: the prototype's setter and the two events, no read-back. */
export function fillBaseline(count: number): { ms: number; seen: number } {
  const started = performance.now();
  const written = entries(count);
  for (const { tag, will } of written) {
    const element = document.getElementById(tag);
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) continue;
    const proto = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, will);
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return { ms: performance.now() - started, seen: written.length };
}
