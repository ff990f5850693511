import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { out } from '../../scripts/lib/paths.mjs';
import { markdownTable, table } from '../../scripts/lib/table.mjs';
import type { Deformation } from '../replica/kits/shared/deform';
import { rightShare, sum, type Tally } from './score-tally';

/** How the forms of one kit were recognised. */
export interface KitScore {
  readonly kit: string;
  readonly undeformed: Tally;
  /** All fields of the deformed forms whose labels still say what they are. */
  readonly deformed: Readonly<Record<Exclude<Deformation, 'none'>, Tally>>;
  /** Of those, the fields whose own label was deformed. */
  readonly ownLabel: Tally;
  readonly seconds: number;
}

const folder = join(out, 'kits');

/** Keeps one kit's score, and writes those of all kits measured so far to out/kits/score.json. */
export async function keepScore(score: KitScore): Promise<void> {
  await mkdir(join(folder, 'each'), { recursive: true });
  await writeFile(join(folder, 'each', `${score.kit}.json`), JSON.stringify(score, null, 1));
}

const cells = ({ right, abstained, wrong }: Tally): string => `${right} / ${abstained} / ${wrong}`;
const percent = (tally: Tally): string => `${(rightShare(tally) * 100).toFixed(2)} %`;
const head = ['kit', 'looks', 'as they are: right / abstained / wrong', 'right', 'deformed: right / abstained / wrong', 'right', 'own label deformed'];

/** The scores of these kits, as far as they were measured, as a table; also written to out/kits/score.json and, for the documents, out/kits/score.md. */
export async function scoreTable(kits: readonly string[]): Promise<string> {
  await mkdir(join(folder, 'each'), { recursive: true });
  const files = (await readdir(join(folder, 'each'))).filter((file) => kits.includes(file.replace('.json', ''))).sort();
  const scores = await Promise.all(files.map(async (file): Promise<KitScore> => JSON.parse(await readFile(join(folder, 'each', file), 'utf8'))));
  const row = (name: string, plain: Tally, deformed: Tally, own: Tally): string[] => [name, String(plain.forms + deformed.forms), cells(plain), percent(plain), cells(deformed), percent(deformed), percent(own)];
  const rows = scores.map(({ kit, undeformed, deformed, ownLabel }) => row(kit, undeformed, sum(Object.values(deformed)), ownLabel));
  rows.push(row('all', sum(scores.map(({ undeformed }) => undeformed)), sum(scores.flatMap(({ deformed }) => Object.values(deformed))), sum(scores.map(({ ownLabel }) => ownLabel))));
  await writeFile(join(folder, 'score.json'), `${JSON.stringify(scores, null, 1)}\n`);
  await writeFile(join(folder, 'score.md'), `${markdownTable(head, rows)}\n\n${byDeformation(scores)}\n`);
  return table(head, rows);
}

/** What each way of deforming does, over all kits. */
function byDeformation(scores: readonly KitScore[]): string {
  const ways = Object.keys(scores[0]?.deformed ?? {}) as (keyof KitScore['deformed'])[];
  return markdownTable(['labels', 'looks', 'right / abstained / wrong', 'right'], ways.map((way) => {
    const all = sum(scores.map(({ deformed }) => deformed[way]));
    return [way, all.forms, cells(all), percent(all)];
  }));
}
