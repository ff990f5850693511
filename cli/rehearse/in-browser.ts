import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import type { FormDescription } from '../../lib/portal/describe-form-schema';
import type { FillResult } from '../../lib/portal/fill-plan';
import type { Rehearsal } from './driver';

/** What is rehearsed: the text of a saved page, or a description. */
export type Subject = { readonly html: string } | { readonly description: FormDescription };

export interface Rehearsed {
  readonly form: FormDescription;
  /** What became of each field that was filled; null when nothing was to be filled. */
  readonly filled: readonly Pick<FillResult, 'path' | 'outcome' | 'reason'>[] | null;
  /** Addresses that the page asked for and did not get. */
  readonly refused: number;
}

/** An address that leads nowhere; the page is given to the browser under it, and everything else is refused. */
const place = 'https://saved-page.invalid/';
/** The page's own scripts stay off: what was saved is looked at, not run. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** Recognises, and where asked fills, a form in a browser of its own that reaches no network. Throws where no browser starts. */
export async function rehearseInBrowser(subject: Subject, fill: boolean): Promise<Rehearsed> {
  const script = await driver();
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    let refused = 0;
    await page.route('**', (route) => {
      if (route.request().url() === place) return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': policy }, body: 'html' in subject ? subject.html : blank });
      refused += 1;
      return route.abort();
    });
    await page.goto(place, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    if ('description' in subject) await inPage(page, (rehearsal, description) => rehearsal.mount(description), subject.description);
    const form = await inPage(page, (rehearsal, own) => rehearsal.describe(own), { version: 'rehearsal', language: 'zh-CN' });
    const filled = fill ? await inPage(page, (rehearsal) => rehearsal.fill(), null) : null;
    return { form, filled, refused };
  } finally {
    await browser.close();
  }
}

const blank = '<!doctype html><meta charset="utf-8"><title>rehearsal</title><body style="font:14px sans-serif"></body>';

/** Calls the driver within the page. */
async function inPage<A, R>(page: Page, call: (rehearsal: Rehearsal, argument: A) => R | Promise<R>, argument: A): Promise<R> {
  const result: unknown = await page.evaluate(`(${String(call)})(window.rehearsal, ${JSON.stringify(argument)})`);
  return result as R;
}

/** The driver as one script for a page. */
async function driver(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: { write: false, target: 'es2022', lib: { entry: `${root}cli/rehearse/driver.ts`, formats: ['iife'], name: 'driver' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('the rehearsal could not be built');
  return chunk.code;
}
