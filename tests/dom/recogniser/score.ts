import { readForm } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';
import { buildForm, type FormOptions } from './forms';

/** How a form was recognised. */
export interface Tally {
  right: number;
  abstained: number;
  wrong: number;
  /** What was not right, for the reader of the output. */
  readonly notes: string[];
}

export const emptyTally = (): Tally => ({ right: 0, abstained: 0, wrong: 0, notes: [] });

/** Builds a form, reads it, compares path, code path, value and code of every field, and takes the form away again. */
export async function tallyOf(options: FormOptions, tally: Tally): Promise<void> {
  const { root, expected } = buildForm(options);
  const reading = readForm(document, createRowMemory());
  const valueAt = (path: string): string | undefined => reading.values.find((value) => value.path === path)?.value;
  for (const [element, wanted] of expected) {
    const binding = reading.bindings.find(({ control }) => control.element === element);
    if (!binding) {
      const why = reading.unrecognised.find(({ control }) => control.element === element);
      tally.abstained += 1;
      tally.notes.push(`abstained ${wanted.path}: "${why?.label ?? '?'}" ${why?.reason ?? 'not found'} [${why?.candidates.join(' ') ?? ''}]`);
      continue;
    }
    const right = binding.path === wanted.path && valueAt(wanted.path) === wanted.value && (wanted.codePath === null || (binding.codePath === wanted.codePath && valueAt(wanted.codePath) === wanted.code));
    if (right) tally.right += 1;
    else {
      tally.wrong += 1;
      tally.notes.push(`WRONG ${wanted.path} read as ${binding.path}/${String(binding.codePath)} = "${valueAt(binding.path) ?? ''}" wanted "${wanted.value}" (${binding.evidence.map((each) => `${each.kind} ${each.text} ${each.weight}`).join('; ')})`);
    }
  }
  root.remove();
  await nextTask();
}

/** The next form comes in a new task, as on a page. */
const nextTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => done(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
