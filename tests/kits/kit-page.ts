import { relative, sep } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { GoodsLine } from '../../lib/certificate/application';
import type { FillResult } from '../../lib/portal/fill-plan';
import { buildDriver, buildKit } from '../../scripts/kits.mjs';
import { buildOf } from '../../scripts/lib/paths.mjs';
import type { FormQuery } from '../replica/kits/shared/form-spec';
import { searchOf } from '../replica/kits/shared/query';
import type { BindingScore } from './compare-bindings';
import { startKitServer } from './kit-server';

/** A certificate form, or another one of the trade by its name. */
export type KitQuery = Partial<FormQuery> & { readonly foreign?: string };

/** A form of a real widget library, open in a browser, with recogniser and writer in its page. */
export interface OpenKit {
  readonly page: Page;
  /** Right, abstained and wrong, by path. */
  bind(): Promise<BindingScore>;
  /** Values by path, as the product reads them from the page. */
  read(): Promise<Readonly<Record<string, string>>>;
  /** Fills as the product does after a preview: head fields by path (value or code), and goods lines to add. */
  fill(entries: Readonly<Record<string, string>>, goods?: readonly GoodsLine[]): Promise<readonly FillResult[]>;
  /** What the library's own model holds. */
  model(path: string): Promise<string>;
  /** Presses of 申报 and 暂存, submits, Enter since the page was opened. */
  pressed(): Promise<number>;
  /** Why a field was recognised, or was not. */
  explain(path: string): Promise<string>;
  looksLikeForm(): Promise<boolean>;
  /** Opens the window for a goods line, on forms that have one. */
  openGoods(): Promise<void>;
  /** Another form of the same kit in the same page; for tests that look at many. */
  remount(query: KitQuery): Promise<void>;
}

/** Opens a kit's form; builds it first when something has changed. */
export async function openKit(page: Page, kit: string, query: KitQuery = {}): Promise<OpenKit> {
  const [folder, driver] = await Promise.all([buildKit(kit), buildDriver()]);
  const server = await served();
  await page.goto(`${server.origin}/${relative(buildOf('kits'), folder).split(sep).join('/')}/index.html${searchOf(query)}`);
  await page.waitForFunction(() => window.kitPage !== null && window.kitPage !== undefined);
  await page.addScriptTag({ path: driver });
  return {
    page,
    bind: () => page.evaluate(() => window.kitDriver.bind()),
    read: () => page.evaluate(() => window.kitDriver.read()),
    fill: (entries, goods = []) => page.evaluate(([some, lines]) => window.kitDriver.fill(some, lines), [entries, goods] as const),
    model: (path) => page.evaluate((asked) => window.kitPage?.value(asked) ?? '', path),
    pressed: () => page.evaluate(() => window.kitDeclared()),
    explain: (path) => page.evaluate((asked) => window.kitDriver.explain(asked), path),
    looksLikeForm: () => page.evaluate(() => window.kitDriver.looksLikeForm()),
    openGoods: () => page.evaluate(async () => {
      const open = window.kitPage?.openGoods;
      if (!open) return;
      await open();
      const frame = (): Promise<number> => new Promise((next) => requestAnimationFrame(next));
      // Windows fade in: what is still invisible or moving is not open yet.
      let [still, place] = [0, ''];
      for (let frames = 0; frames < 600 && still < 3; frames += 1) {
        await frame();
        const field = window.kitPage?.elements.get('Goods[].HSCode');
        const now = field?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true ? JSON.stringify(field.getBoundingClientRect()) : '';
        still = now !== '' && now === place ? still + 1 : 0;
        place = now;
      }
    }),
    remount: (other) => page.evaluate((search) => window.mountKit(search), searchOf(other)),
  };
}

let server: ReturnType<typeof startKitServer> | null = null;

/** One server for all tests of a worker. */
function served(): ReturnType<typeof startKitServer> {
  server ??= startKitServer();
  return server;
}

/** Playwright's own test, with the server closed behind the last one; and every test ends with the proof that nothing was declared. */
export const test = base.extend<{ nothingDeclared: void }, { kitServer: void }>({
  kitServer: [
    async ({ browserName: _ }, give) => {
      await give();
      await (await server)?.close();
      server = null;
    },
    { scope: 'worker', auto: true },
  ],
  nothingDeclared: [
    async ({ page }, give) => {
      await give();
      const pressed = await page.evaluate(() => (typeof window.kitDeclared === 'function' ? window.kitDeclared() : 0));
      if (pressed > 0) throw new Error(`${pressed} presses of 申报 or 暂存, submits or Enter`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
