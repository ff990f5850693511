import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';

/** A published example as it was entered, and what its note says of it; examples masked or shortened in print stay so. */
const examples = [
  {
    name: 'co-zheke-riyadh',
    says: 'a correct CO; by today’s practice ABOUT and the unit price do not belong into the description and the end mark is missing',
    line: 0,
    errors: [],
    among: ['description/not-goods-text', 'description/end-mark'],
  },
  {
    name: 'fe-tubefiller-bangkok',
    says: 'WO for a machine, a third party in box 7 without the tick, packages behind the name, no end mark',
    line: 0,
    errors: ['third-party/in-other-box'],
    among: ['criterion/wholly-obtained-manufactured', 'description/packages', 'description/end-mark'],
  },
  {
    name: 'fe-faucet-th-badtotal',
    says: 'the total of 777 cartons differs from the sum of 776',
    line: 1,
    errors: ['description/total'],
    among: [],
  },
] as const;

/** The application as printed; no application date is printed with these, and none is made up. */
async function published(name: string): Promise<unknown> {
  const application: { CertificateHead: Record<string, string> } = JSON.parse(await readFile(new URL(`../fixtures/examples/${name}.json`, import.meta.url), 'utf8'));
  return { ...application, CertificateHead: { AplDate: '', ...application.CertificateHead } };
}

for (const portal of ['single-window', 'internet-customs'] as const) {
  for (const example of examples) {
    test(`${example.name} on the ${portal} form: ${example.says}`, async ({ originmate }) => {
      const page = await originmate.practice({ portal, data: await published(example.name) });
      const form = await originmate.form(page);
      // The list of goods shows no descriptions: the line in question is opened, as a declarant would.
      const line = form.locator(`tr[data-index="${example.line}"]:has([name=btSelectItem])`).filter({ visible: true });
      await line.locator('.showDetailBtn').or(line.locator('td').nth(1)).last().click();
      const panel = await originmate.panel(page, 'findings');
      const findings = panel.locator('[data-view="findings"] [data-rule]');
      const found = (): Promise<string[]> => findings.evaluateAll((items) => items.map((item) => `${item.getAttribute('data-severity')} ${item.getAttribute('data-rule')}`));
      await expect.poll(async () => (await found()).filter((line) => line.startsWith('error ')).map((line) => line.slice(6))).toEqual(example.errors);
      const rules = (await found()).map((line) => line.split(' ')[1]);
      for (const rule of example.among) expect(rules).toContain(rule);
      for (const rule of example.errors) await expect(form.locator(`.marks [data-rule="${rule}"]`)).toHaveCount(1);
    });
  }
}
