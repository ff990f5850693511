import { expect } from 'vitest';
import { openPage } from '@/entrypoints/practice/pages/open-page';
import { type PageName, settingsOf } from '@/entrypoints/practice/settings';
import '@/entrypoints/practice/styles/base.css';
import '@/entrypoints/practice/styles/entry.css';
import '@/entrypoints/practice/styles/pages.css';
import '@/entrypoints/practice/styles/widgets.css';
import '@/entrypoints/practice/styles/skins.css';

let life = new AbortController();

export const portals = ['single-window', 'internet-customs'] as const;

/** Opens a page beside the entry form and answers at once, as it stands while it loads. */
export function startPage(page: PageName, query = ''): void {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
  openPage(document.body, page, settingsOf(new URL(`https://swapp.singlewindow.cn/practice.html?page=${page}&today=2026-03-10&${query}`)), life.signal);
}

/** Waits until every part of the page is drawn. */
export async function drawn(): Promise<void> {
  await expect.poll(() => window.__practice?.ready).toBe(true);
}

/** Opens a page without delay and waits until every part is drawn; `given` stands in its fields. */
export async function showPage(page: PageName, query = '', given: Readonly<Record<string, string>> = {}): Promise<void> {
  startPage(page, `delay=0&goodsDelay=0&${query}#data=${encodeURIComponent(JSON.stringify(given))}`);
  await drawn();
}

/** What stands in a field of the page. */
export const valueOf = (key: string): string | undefined => window.__practice?.values?.[key];

export const pressed = (): readonly string[] => window.__practice?.pressed ?? [];
