import { expect } from 'vitest';
import { openDesk } from '@/entrypoints/practice/desk/desk';
import { openEntry } from '@/entrypoints/practice/entry/entry';
import type { Probe } from '@/entrypoints/practice/entry/probe';
import { settingsOf } from '@/entrypoints/practice/settings';
import '@/entrypoints/practice/styles/base.css';
import '@/entrypoints/practice/styles/desk.css';
import '@/entrypoints/practice/styles/entry.css';
import '@/entrypoints/practice/styles/widgets.css';
import '@/entrypoints/practice/styles/skins.css';

let life = new AbortController();

/** Takes the page of the test before away and clears the body. */
function fresh(): AbortSignal {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
  return life.signal;
}

const address = (query: string): URL => new URL(`https://swapp.singlewindow.cn/practice.html?today=2026-03-10&${query}`);

/** What the page shows to tests; throws while no form is open. */
export function probe(): Probe {
  const found = window.__practice;
  if (!found) throw new Error('no form is open');
  return found;
}

/** Opens an entry form without delay and waits until every part is drawn. */
export async function openForm(query: string): Promise<void> {
  openEntry(document.body, settingsOf(address(`delay=0&goodsDelay=0&${query}`)), fresh());
  await expect.poll(() => probe().ready).toBe(true);
}

/** Opens an entry form and answers at once, as the page stands while it loads. */
export function startForm(query: string): void {
  openEntry(document.body, settingsOf(address(query)), fresh());
}

export function openDeskPage(query: string): void {
  openDesk(document.body, settingsOf(address(query)), address(query), fresh());
}

/** The element with an id, of the class that is asked for. */
export function byId<T extends HTMLElement = HTMLInputElement>(id: string): T {
  const found = document.querySelector<T>(`#${id}`);
  if (!found) throw new Error(`nothing on the page has the id ${id}`);
  return found;
}

export const isShown = (id: string): boolean => byId<HTMLElement>(id).getClientRects().length > 0;

/** Writes text as the browser does for a person: value, then input, change and blur. */
export function type(id: string, text: string): void {
  const input = byId(id);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.blur();
}

/** The lines of a suggest field's list that are shown. */
export const listOf = (id: string): HTMLTableRowElement[] =>
  [...(byId(id).parentElement?.querySelectorAll('tr') ?? [])].filter((row) => row.getClientRects().length > 0);

/** Opens a suggest field's list and presses the line with this code. */
export function choose(id: string, code: string): void {
  byId(id).focus();
  const line = listOf(id).find((row) => row.dataset['id'] === code);
  if (!line) throw new Error(`the list of ${id} has no line ${code}`);
  for (const event of ['mousedown', 'mouseup', 'click']) line.dispatchEvent(new MouseEvent(event, { bubbles: true, cancelable: true }));
  byId(id).blur();
}

/** Presses the button or link with this text, the last one where there are several. */
export function press(text: string, within: ParentNode = document): void {
  const found = [...within.querySelectorAll<HTMLElement>('button, a')].findLast((element) => element.textContent === text);
  if (!found) throw new Error(`nothing to press says ${text}`);
  found.click();
}

/** The texts of a table's rows on the page that is shown, without the tick column. */
export const rowsOf = (table: string): string[][] =>
  [...document.querySelectorAll<HTMLTableRowElement>(`#${table} tbody tr[data-index]`)].map((row) => [...row.cells].slice(1).map((cell) => cell.textContent ?? ''));
