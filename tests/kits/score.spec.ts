import { kitNames } from '../../scripts/kits.mjs';
import { deformations, type Deformation } from '../replica/kits/shared/deform';
import { foreignForms } from '../replica/kits/shared/foreign-form';
import { formSpec, goodsWays, layouts, wordings, type FormQuery } from '../replica/kits/shared/form-spec';
import { expect, openKit, test, type OpenKit } from './kit-page';
import { keepScore, scoreTable, type KitScore } from './score-report';
import { add, emptyTally, rightShare, sum, type Tally } from './score-tally';

const kits = await kitNames();
const bentWays = deformations.filter((each): each is Exclude<Deformation, 'none'> => each !== 'none');

/** `SCORE=whole` looks at every form and keeps the table; without it, as in `npm test`, at every wording in every layout once and at one deformed form a way. */
const whole = process.env['SCORE'] === 'whole';

/** Every wording in every layout; once with the goods fields on the form, once in a window or in the cells of the list. */
const undeformedForms: readonly FormQuery[] = wordings.flatMap((wording, at) =>
  layouts.flatMap((layout, next) => (whole ? (['inline', goodsWays[1 + ((at + next) % 2)] ?? 'grid'] as const) : [goodsWays[(at + next) % 3] ?? 'inline']).map((goods, seed): FormQuery => ({ wording, layout, goods, seed: at * 10 + next + seed * 100 + 1, deformation: 'none' }))),
);

/** Every wording deformed in every way, in turn over the layouts. */
const deformedForms = (deformation: Deformation): readonly FormQuery[] =>
  wordings.slice(0, whole ? undefined : 1).map((wording, at): FormQuery => ({ wording, layout: layouts[(at + deformations.indexOf(deformation)) % 3] ?? 'left', goods: 'inline', seed: at + 40, deformation }));

const labelsOf = (query: FormQuery): ReadonlyMap<string, string> => {
  const { groups, goodsColumns } = formSpec(query);
  return new Map([...groups.flatMap(({ fields }) => fields), ...goodsColumns].map(({ path, label }) => [path, label]));
};

const nameOf = ({ wording, layout, goods, deformation }: FormQuery): string => `${wording}/${layout}/${goods}/${deformation}`;

/** Mounts a form and judges it; with a window for goods lines once closed (what is hidden is no field) and once open. */
async function judge(kit: OpenKit, query: FormQuery, notes: string[]): Promise<Awaited<ReturnType<OpenKit['bind']>>[]> {
  await kit.remount(query);
  const scores = [await kit.bind()];
  if (query.goods === 'window') {
    await kit.openGoods();
    scores.push(await kit.bind());
  }
  for (const score of scores) notes.push(...score.notes.map((note) => `${nameOf(query)} ${note}`));
  return scores;
}

test.describe('forms of widget libraries that nobody has prepared the product for', () => {
  for (const name of kits) {
    test(`${name}: bound right or left alone, never wrong; found by the detector, which no other form of the trade is`, async ({ page }) => {
      test.setTimeout(300_000);
      const started = performance.now();
      const notes: string[] = [];
      const unseen: string[] = [];
      const kit = await openKit(page, name, undeformedForms[0]);
      const undeformed = emptyTally();
      for (const query of undeformedForms) {
        for (const score of await judge(kit, query, notes)) add(undeformed, score);
        if (!(await kit.looksLikeForm())) unseen.push(nameOf(query));
      }
      const deformed: Record<string, Tally> = {};
      const ownLabel = emptyTally();
      for (const way of bentWays) {
        const tally = emptyTally();
        for (const query of deformedForms(way)) {
          const [labels, before] = [labelsOf(query), labelsOf({ ...query, deformation: 'none' })];
          for (const score of await judge(kit, query, notes)) {
            // A field without a label may be left alone; it must not be taken for another.
            add(tally, score, (path) => labels.get(path) !== '');
            add(ownLabel, score, (path) => labels.get(path) !== '' && labels.get(path) !== before.get(path));
          }
        }
        deformed[way] = tally;
      }
      if (whole) await keepScore({ kit: name, undeformed, deformed: deformed as KitScore['deformed'], ownLabel, seconds: (performance.now() - started) / 1000 });
      if (notes.length > 0) console.log(`${name}\n${notes.join('\n')}`);
      const bent = sum(Object.values(deformed));
      expect(notes.filter((note) => note.includes('WRONG')), 'nothing is taken for something else').toEqual([]);
      expect(unseen, 'the detector finds every form').toEqual([]);
      expect(rightShare(undeformed), `undeformed ${JSON.stringify(undeformed)}`).toBeGreaterThanOrEqual(0.99);
      expect(rightShare(bent), `deformed ${JSON.stringify(bent)}`).toBeGreaterThanOrEqual(0.95);

      const others: string[] = [];
      for (const [at, foreign] of foreignForms.entries()) {
        await kit.remount({ foreign, layout: layouts[at % 3] ?? 'left' });
        if (await kit.looksLikeForm()) others.push(foreign);
      }
      expect(others, 'other forms of the trade stay without the assistant').toEqual([]);
    });
  }

  test.afterAll(async () => {
    if (whole) console.log(await scoreTable(kits));
  });
});
