import { type ReactNode, useState } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { Wish } from './use-library';
import { markedText } from '@/components/visible-text';
import classes from './TakeList.module.css';

/** One row of a list of the page, with what taking it over would do. */
export interface TakeRow {
  readonly key: string;
  /** What the row is called, for the tick box. */
  readonly name: string;
  /** `new`, `changed`: it can be taken over · `same`: the library has it · `left`: it can't be, and why stands in it. */
  readonly change: 'new' | 'changed' | 'same' | 'left';
  readonly content: ReactNode;
}

interface Props {
  readonly title: string;
  readonly rows: readonly TakeRow[];
  readonly chooseLabel: (name: string) => string;
  readonly confirmLabel: (count: number) => string;
  readonly doneLabel: (count: number) => string;
  readonly nothingLabel: string;
  readonly wish: Wish;
  /** Why nothing may be written, or null. */
  readonly trouble: string | null;
  /** Takes over the rows with these keys. */
  readonly onTake: (keys: ReadonlySet<string>) => void;
  readonly action: string;
  /** Another way from here, beside the button. */
  readonly children?: ReactNode;
}

/** The rows of a list, each with what it would change in the library; what is ticked is taken over when the button is pressed, and nothing before. */
export function TakeList({ title, rows, chooseLabel, confirmLabel, doneLabel, nothingLabel, wish, trouble, onTake, action, children }: Props) {
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const open = rows.filter(({ change }) => change === 'new' || change === 'changed');
  const ticked = open.filter(({ key }) => !unticked.has(key));
  const tick = (key: string, on: boolean): void => setUnticked((before) => new Set(on ? [...before].filter((other) => other !== key) : [...before, key]));
  return (
    <section aria-label={title} data-list={action}>
      <h2 className={classes.heading}>{title}</h2>
      <ul className={classes.rows}>
        {rows.map(({ key, name, change, content }) => (
          <li key={key} className={classes.row} data-row={key} data-change={change}>
            {change === 'new' || change === 'changed' ? (
              <Checkbox className={classes.tick} data-action="choose-row" aria-label={markedText(chooseLabel(name))} checked={!unticked.has(key)} onChange={(event) => tick(key, event.currentTarget.checked)} />
            ) : (
              <span className={classes.mark}>{change === 'same' && <IconCheck size={15} aria-hidden />}</span>
            )}
            <div className={classes.content}>{content}</div>
          </li>
        ))}
      </ul>
      {trouble !== null && <p className={classes.failure} role="alert">{trouble}</p>}
      {wish.failure !== null && <p className={classes.failure} role="alert">{wish.failure}</p>}
      <div className={classes.actions}>
        <Button size="compact-sm" data-action={action} disabled={ticked.length === 0 || trouble !== null} loading={wish.busy} onClick={() => onTake(new Set(ticked.map(({ key }) => key)))}>
          {ticked.length > 0 ? confirmLabel(ticked.length) : nothingLabel}
        </Button>
        {children}
        <span role="status" className={classes.done} data-done={wish.done ?? undefined}>{wish.done !== null && doneLabel(wish.done)}</span>
      </div>
    </section>
  );
}
